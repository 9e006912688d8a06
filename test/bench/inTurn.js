/** Ask for each row in turn: an engine that answers later is not asked twice at once. */
export async function inTurn(rows, answer) {
  const answers = [];
  for (const row of rows) answers.push(await answer(row));
  return answers;
}

/** The type of the first event of json-rules-engine, or null. */
export async function firstEvent(engine, facts) {
  const { events } = await engine.run(facts);
  return events[0]?.type ?? null;
}
