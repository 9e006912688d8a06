/** A term from a cell: `6 %`, `48`, `lender-decides`, `none`, `unstated`, `periodic + after-harvest`, `in-stages alone`, or several by "or". */
export function readTerm(cell) {
  const several = cell.split(" or ");
  if (several.length === 1) return cell === "none" ? null : readOne(cell);
  return {
    candidates: several.filter((one) => one !== "none" && one !== "unstated").map(readOne),
    orNone: several.includes("none"),
    ...(several.includes("unstated") && { orUnstated: true }),
  };
}

function readOne(text) {
  const list = text.split(" + ");
  if (list.length > 1) return list.map(readOne);
  if (text.endsWith(" alone")) return [readOne(text.slice(0, -" alone".length))];
  const [, rate, from] = /^([\d.]+) %(?: from (\d{4}-\d\d-\d\d))?$/.exec(text) ?? [];
  if (rate) return from ? { from, rate: Number(rate) / 100 } : Number(rate) / 100;
  if (/^\d{1,3}(_\d{3})*$/.test(text)) return Number(text.replaceAll("_", ""));
  if (!/^[a-z][a-z-]*$/.test(text)) throw new Error(`not a term: ${text}`);
  return text;
}
