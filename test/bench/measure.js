/**
 * Check that all contestants answer alike, then time them in turn.
 *
 * @param contestants - `name`, `rows` (how many a batch answers), `batch` (answers them all, now or later), and where the
 *   answers are not plain words `read` (one answer to a word) or `answers` (all of them).
 * @returns by name the nanoseconds of processor time that a row takes, the least of all rounds: what else the machine does
 *   only adds to it.
 */
export async function measure(title, contestants, { rounds, progress }) {
  await check(contestants);
  const times = new Map();
  const repeats = new Map();
  for (let round = -2; round < rounds; round++) {
    progress(`${title}: ${round < 0 ? "warming up" : `round ${round + 1} of ${rounds}`}`);
    for (const { name, rows, batch } of contestants) {
      const count = repeats.get(name) ?? 1;
      const before = process.cpuUsage();
      for (let n = 0; n < count; n++) await batch();
      const { user, system } = process.cpuUsage(before);
      const took = (user + system) / 1000;
      // A measurement takes some 30 ms at least: below that the clock and the garbage of others count.
      repeats.set(name, Math.max(1, Math.ceil((30 * count) / took)));
      if (round >= 0)
        times.set(name, Math.min(times.get(name) ?? Number.POSITIVE_INFINITY, (took * 1e6) / count / rows));
    }
  }
  return times;
}

async function check([first, ...others]) {
  const expected = await answersOf(first);
  if (new Set(expected).size < 2) throw new Error("rows that are all answered alike");
  for (const contestant of others) {
    const answers = await answersOf(contestant);
    const wrong = answers.findIndex((answer, n) => answer !== expected[n]);
    if (answers.length !== contestant.rows || wrong >= 0)
      throw new Error(`${contestant.name} answers row ${wrong} otherwise`);
  }
}

async function answersOf({ batch, answers, read = (answer) => answer }) {
  return Array.from(await (answers ?? batch)(), (answer) => read(answer));
}
