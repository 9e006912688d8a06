import { acceptedBy } from "../../criteria/tree/acceptedBy";
import type { Statement } from "../../vocabulary/implications";
import type { Column } from "../columns/column";
import type { Dialect } from "../text/dialect";
import { fill } from "../text/fill";
import { chosen } from "./chosen";
import { compared } from "./compared";
import type { Predicate } from "./predicate";

/** The test whether a column meets a statement. */
export function statementPredicate(statement: Statement, { sql }: Column, dialect: Dialect): Predicate {
  const { atMost } = statement;
  return atMost === undefined
    ? chosen(sql, acceptedBy(statement) ?? [], dialect)
    : compared(sql, "<=", fill(dialect.amount, `${atMost}`));
}
