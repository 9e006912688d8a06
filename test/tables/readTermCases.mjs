import { casesIn, listOf } from "./programmeTables.mjs";
import { readFacts } from "./readFacts.mjs";
import { readTerm } from "./readTerm.mjs";

/** The golden cases of the terms of a programme. */
export function readTermCases(programme, declared) {
  return casesIn(programme, "Terms", () => (row) => {
    const { day, note, facts, owed, open, "not owed": notOwed, "not covered": notCovered, ...terms } = row;
    const told = Object.entries(terms).filter(([, cell]) => cell !== "");
    const hasPapers = [owed, open, notOwed].some((cell) => cell);
    const papers = { owed: listOf(owed), open: listOf(open), notOwed: listOf(notOwed) };
    return {
      facts: readFacts(facts, declared),
      expected: {
        ...Object.fromEntries(told.map(([name, cell]) => [name, readTerm(cell.split(" · ")[0])])),
        ...(hasPapers && { documents: papers }),
      },
      reasons: Object.fromEntries(told.flatMap(([name, cell]) => reasonIn(name, cell.split(" · ").slice(1)))),
      notCovered: listOf(notCovered),
    };
  });
}

/** The article and the grade of the row that counts, and what it leaves unstated, where the cell says so. */
function reasonIn(name, why) {
  if (why.length === 0) return [];
  return [[name, why.join() === "no row" ? null : why]];
}
