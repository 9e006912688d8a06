import type { CalendarDate } from "../../src/core/day/calendarDate";
import { UmkmError } from "../../src/core/error/UmkmError";
import { nodeOf } from "../../src/criteria/evaluate/nodeOf";
import { placesOf } from "../../src/criteria/evaluate/placesOf";
import { readCells } from "../../src/criteria/evaluate/readCells";
import { readApplicant } from "../../src/criteria/implied/readApplicant";
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
      const places = placesOf(programme.facts);
      const nodes = value.criteria.map(({ when }) => nodeOf(when, places, null));
      const failing = (row: Row) => {
        const cells = readCells(places, row);
        const scope = { cells, members: null, asOf: from as CalendarDate };
        const excluded = excludes(() => readApplicant(places, row)) ? 1 : 0;
        return excluded + nodes.filter((node) => node.truth(cells, scope) !== true).length;
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

/** Whether facts exclude each other. */
export function excludes(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    if (error instanceof UmkmError && error.code === "contradiction") return true;
    throw error;
  }
}
