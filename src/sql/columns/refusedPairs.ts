import type { FactDeclarations } from "../../core/fact/fact";
import { implicationsAmong } from "../../criteria/implied/implicationsAmong";
import { combine } from "../predicate/combine";
import { negate } from "../predicate/negate";
import type { Predicate } from "../predicate/predicate";
import { statementPredicate } from "../predicate/statementPredicate";
import type { Dialect } from "../text/dialect";
import type { Columns } from "./column";

/** The tests that find two values of a row that exclude each other. */
export function refusedPairs(declared: FactDeclarations, columns: Columns, dialect: Dialect): Predicate[] {
  return implicationsAmong(declared).flatMap(([when, then]) => {
    const [cause, effect] = [columns.get(when.fact), columns.get(then.fact)];
    if (!cause || !effect) return [];
    const fails = negate(statementPredicate(then, effect, dialect));
    return combine("all", [statementPredicate(when, cause, dialect), fails]);
  });
}
