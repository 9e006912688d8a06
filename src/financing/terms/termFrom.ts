import type { AnyCondition } from "../../criteria/anyCondition";
import { evaluate } from "../../criteria/evaluate/evaluate";
import type { Scope } from "../../criteria/evaluate/viewOf";
import type { Term, TermReason, TermRow, Unstated } from "../types/terms";
import { missingForTerm } from "./missingForTerm";
import { observedBy } from "./observedBy";

/** Read a table from the top to the first row that surely holds. */
export function termFrom<V>(rows: readonly TermRow<AnyCondition, V>[], scope: Scope): Term<V> {
  const { deciding, open, last } = read(rows, scope);
  const used = last ? [...open, last] : open;
  const reasons = used.map((row): TermReason<V> => {
    const { truth, ...found } = observedBy(row, scope);
    const value = isUnstated(row.then) ? { value: null, unstated: row.then.unstated } : { value: row.then };
    return { row: rows.indexOf(row), ...value, truth: truth || null, ...found };
  });
  const then = thenOf(last);
  if (deciding.length === 0 && !isUnstated(then)) {
    return then === null ? { status: "none", reasons } : { status: "known", value: then, reasons };
  }
  const values = new Map([...deciding.map((row) => row.then), then].map((one) => [JSON.stringify(one), one]));
  const all = [...values.values()];
  const candidates = all.filter((one): one is V => one !== null && !isUnstated(one));
  const conditions = deciding.map(({ when }) => when as AnyCondition);
  const missing = missingForTerm(conditions, scope, (supposed) => isSettled(read(rows, supposed)));
  return {
    status: "unknown",
    candidates,
    orNone: values.has("null"),
    orUnstated: all.some(isUnstated),
    missing,
    reasons,
  };
}

/** The open rows, the first row that holds, and the open rows that could change the value (`deciding`). */
function read<V>(rows: readonly TermRow<AnyCondition, V>[], scope: Scope) {
  const open: TermRow<AnyCondition, V>[] = [];
  let last: TermRow<AnyCondition, V> | undefined;
  for (const row of rows) {
    if (scope.asOf < (row.from ?? "") || scope.asOf > (row.until ?? "9999-12-31")) continue;
    const truth = row.when ? evaluate(row.when, scope) : true;
    if (truth === null) open.push(row);
    if (truth) last = row;
    if (truth) break;
  }
  const value = JSON.stringify(thenOf(last));
  // An open row changes nothing if all that follow give the same value as it does.
  const others = open.map((row) => JSON.stringify(row.then) !== value);
  return { deciding: open.slice(0, others.lastIndexOf(true) + 1), open, last };
}

/** The value of a row; an unstated one where the rows have ended. */
function thenOf<V>(row: TermRow<AnyCondition, V> | undefined): V | null | Unstated {
  return row ? row.then : { unstated: "" };
}

function isSettled<V>({ deciding, last }: ReturnType<typeof read<V>>): boolean {
  return deciding.length === 0 && !isUnstated(thenOf(last));
}

function isUnstated(then: unknown): then is Unstated {
  return typeof then === "object" && then !== null && "unstated" in then;
}
