/** A table in Markdown; the first column is text, the others are numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, n) => (n === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** What each took, and how many times that of the first and of one of ours. */
export function timesTable(times, ours) {
  const [[, first]] = times;
  const rows = [...times].map(([name, time]) => [
    name,
    nanoseconds(time),
    ratio(time / first),
    ratio(time / times.get(ours)),
  ]);
  return table(["", "ns a row", "against the first line", `against ${ours}`], rows);
}

/** A budget beside its figure. */
export function budgetLine(what, figure, limit, isMost = true) {
  if (figure === null) return [what, "not built", limitText(limit, isMost), "open"];
  const met = isMost ? figure <= limit : figure >= limit;
  return [what, ratio(figure), limitText(limit, isMost), met ? "met" : "missed"];
}

/** A ratio, to three digits. */
export function ratio(value) {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3);
}

function nanoseconds(value) {
  return value >= 1_000 ? Math.round(value).toLocaleString("en-US") : value.toFixed(1);
}

function limitText(limit, isMost) {
  return `${isMost ? "at most" : "at least"} ${limit}`;
}
