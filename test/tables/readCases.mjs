import { casesIn, readBase } from "./programmeTables.mjs";
import { inBrackets, readExpected } from "./readExpected.mjs";
import { readFacts } from "./readFacts.mjs";

/** The golden cases of who may borrow, of a programme for single applicants. */
export function readCases(programme, declared) {
  return casesIn(programme, "Eligibility", (columns) => {
    const [column, base] = baseOf(programme, columns, "facts", "differs from ", declared);
    return (row) => ({
      facts: { ...base, ...readFacts(row[column], declared) },
      complete: base !== undefined,
      expected: readExpected(row),
    });
  });
}

/** The golden cases of who may borrow, of a programme for clusters. */
export function readClusterCases(programme, declared, ofMembers) {
  return casesIn(programme, "Eligibility", (columns) => {
    const [group, groupBase] = baseOf(programme, columns, "group", "group differs from ", declared);
    const [members, memberBase] = baseOf(programme, columns, "members", "members differ from ", ofMembers);
    const membersIn = (cell) => inBrackets(cell).map((one) => ({ ...memberBase, ...readFacts(one, ofMembers) }));
    return (row) => ({
      cluster: { ...groupBase, ...readFacts(row[group], declared) },
      members: row[members] === "?" ? null : membersIn(row[members]),
      complete: groupBase !== undefined,
      expected: readExpected(row),
    });
  });
}

/** The column that names the facts, and the base that they stand upon; without one they stand alone. */
function baseOf(programme, columns, alone, upon, declared) {
  if (columns.includes(alone)) return [alone, undefined];
  const column = columns.find((name) => name.startsWith(upon));
  if (!column) throw new Error(`expected a column "${alone}" or "${upon}…": ${columns}`);
  return [column, readBase(column.slice(upon.length), declared, programme)];
}
