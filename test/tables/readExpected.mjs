import { listOf } from "./programmeTables.mjs";
import { readTerm } from "./readTerm.mjs";

const expectations = {
  answer: readPart,
  failing: (cell) => ({ failing: listOf(cell) }),
  open: (cell) => ({ open: listOf(cell) }),
  undecided: (cell) => ({ undecided: listOf(cell) }),
  holds: (cell) => ({ holds: listOf(cell) }),
  "the group": (cell) => ({ cluster: readPart(cell) }),
  "the members": (cell) => ({ members: inBrackets(cell).map(readPart) }),
  "blocked by members": (cell) => ({ blockedBy: { criteria: [], members: listOf(cell).map(Number) } }),
  "not covered": (cell) => ({ notCovered: listOf(cell) }),
  period: (cell) => ({ period: cell.split("..").map((day) => day || null) }),
  rate: (cell) => ({ rate: perhaps(cell) }),
  workingCapitalMonths: (cell) => ({ months: [perhaps(cell)] }),
  investmentMonths: (cell) => ({ months: [perhaps(cell)] }),
};
const others = /^(day|note|facts|differs from .+|group|group differs from .+|members|members differ from .+)$/;

/** What a row expects of an answer. */
export function readExpected(row) {
  const expected = {};
  for (const [column, cell] of Object.entries(row)) {
    if (others.test(column)) continue;
    if (!Object.hasOwn(expectations, column)) throw new Error(`not a column: ${column}`);
    if (cell === "") continue;
    const { months, ...found } = expectations[column](cell);
    Object.assign(expected, found, months && { months: [...(expected.months ?? []), ...months] });
  }
  return expected;
}

/** An answer, as `ineligible`, `no-rule gap` or, of a group and its members, `unknown: failing a, b; undecided c`. */
function readPart(cell) {
  const [, status, , why, , ids] =
    /^(eligible|presumably-eligible|ineligible|unknown|no-rule)( ([a-z-]+))?(: (.+))?$/.exec(cell) ?? [];
  if (!status) throw new Error(`not an answer: ${cell}`);
  const lists = (ids?.split("; ") ?? []).map((list) => {
    const [, kind, rest] = /^(failing|open|undecided|holds) (.+)$/.exec(list) ?? [];
    if (!kind) throw new Error(`not an answer: ${cell}`);
    return [kind, listOf(rest)];
  });
  return { status, ...(why && { why }), ...Object.fromEntries(lists) };
}

/** A term of which the case says the values it may have, and not whether there may be none. */
function perhaps(cell) {
  const term = readTerm(cell.replace(/^perhaps /, ""));
  if (cell.startsWith("perhaps ")) return [term];
  return term?.candidates ?? term;
}

/** What stands in a cell in brackets, one by one. */
export function inBrackets(cell) {
  if (!/^\[.*\]$/.test(cell)) throw new Error(`expected brackets: ${cell}`);
  return cell.slice(1, -1).split("] [");
}
