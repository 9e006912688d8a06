const rows = [];

/** Do a step, say so as it begins and ends, and keep what the closing table says of it: the text that it returns. */
export async function step(name, work) {
  process.stdout.write(`${name} ...\n`);
  const began = performance.now();
  const entry = { name, result: "failed", seconds: 0 };
  rows.push(entry);
  try {
    const { result, value } = await work();
    entry.result = result;
    return value;
  } finally {
    entry.seconds = (performance.now() - began) / 1000;
    process.stdout.write(`${name}: ${entry.result} (${entry.seconds.toFixed(1)} s)\n`);
  }
}

/** The closing table, and what was not done. */
export function table() {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, result, seconds }) => `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${result}`,
  );
  const skipped = rows.filter(({ result }) => /^skipped/i.test(result)).map(({ name }) => name);
  if (skipped.length > 0) lines.push("", `Skipped: ${skipped.join(", ")}.`);
  return `\n${lines.join("\n")}\n`;
}
