/** Spaces, but not those inside `Pasal 1 angka 4` and the like. */
const breaks = /(?<!(?:^|[ (])(?:Pasal|ayat|angka|huruf|Nomor|Tahun)) /;

/**
 * Wrap lines at spaces to `width` characters. What follows is indented below the text of its line, past any mark.
 *
 * A word longer than `width` stays whole.
 */
export function wrapLines(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => wrapped(line.trimEnd(), width));
}

function wrapped(line: string, width: number): string[] {
  const text = line.replace(/^ *(?:[-*] )?/, "");
  const start = line.slice(0, line.length - text.length);
  const indent = " ".repeat(start.length);
  const done: string[] = [];
  let current = start;
  for (const word of text.split(breaks)) {
    const next = current.length === start.length ? current + word : `${current} ${word}`;
    if (next.length > width && current.length > start.length) {
      done.push(current);
      current = indent + word;
    } else current = next;
  }
  return [...done, current];
}
