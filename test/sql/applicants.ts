import type { CalendarDate } from "../../src/core/day/calendarDate";
import { readFacts } from "../../src/core/fact/readFacts";
import { evaluate } from "../../src/criteria/evaluate/evaluate";
import type { Row } from "./register";
import { singles } from "./rules";

/**
 * Find, for each period of each programme, facts that pass every criterion: one fact after another is drawn anew, and kept
 * where no more criteria fail than before. Among random rows almost none passes.
 */
export function applicants(draw: (fact: string) => Row[string], pick: <T>(list: readonly T[]) => T): readonly Row[] {
  return singles.flatMap((programme) =>
    programme.periods.map(({ from, value }): Row => {
      const names = Object.keys(programme.facts);
      const failing = (row: Row) => {
        const facts = readFacts(programme.facts, row);
        const scope = { facts, members: null, asOf: from as CalendarDate };
        return value.criteria.filter(({ when }) => evaluate(when, scope) !== true).length;
      };
      let row: Row = Object.fromEntries(names.map((fact) => [fact, draw(fact)]));
      for (let left = failing(row), tries = 0; left > 0 && tries < 5_000; tries++) {
        const fact = pick(names);
        const next = { ...row, [fact]: draw(fact) };
        const after = failing(next);
        if (after <= left) [row, left] = [next, after];
      }
      return row;
    }),
  );
}
