import type { AnyCondition } from "../../criteria/anyCondition";
import type { Scope } from "../../criteria/evaluate/cell";
import { reasonOf } from "../../criteria/evaluate/reasonOf";
import type { Term, TermReason, TermRow, Unstated } from "../types/terms";
import { missingForTerm } from "./missingForTerm";
import type { Ready } from "./tablesOf";

/** Read a table from the top to the first row that surely holds. */
export function termFrom<V>(rows: readonly Ready<TermRow<AnyCondition, V>>[], scope: Scope): Term<V> {
  const { deciding, open, last } = read(rows, scope);
  const used = last ? [...open, last] : open;
  const reasons = used.map((ready): TermReason<V> => {
    const { id, truth, required, ...found } = reasonOf(ready.rule, scope);
    const { then, when } = ready.row;
    const value = isUnstated(then) ? { value: null, unstated: then.unstated } : { value: then };
    return { row: rows.indexOf(ready), ...value, truth: truth || null, ...found, required: when ? required : null };
  });
  const then = thenOf(last);
  if (deciding.length === 0 && !isUnstated(then)) {
    return then === null ? { status: "none", reasons } : { status: "known", value: then, reasons };
  }
  const values = new Map([...deciding.map(({ row }) => row.then), then].map((one) => [JSON.stringify(one), one]));
  const all = [...values.values()];
  const candidates = all.filter((one): one is V => one !== null && !isUnstated(one));
  const conditions = deciding.map(({ rule }) => rule);
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
function read<V>(rows: readonly Ready<TermRow<AnyCondition, V>>[], scope: Scope) {
  const open: Ready<TermRow<AnyCondition, V>>[] = [];
  let last: Ready<TermRow<AnyCondition, V>> | undefined;
  for (const ready of rows) {
    const { from = "", until = "9999-12-31" } = ready.row;
    if (scope.asOf < from || scope.asOf > until) continue;
    const truth = ready.rule.node.truth(scope.cells, scope);
    if (truth === null) open.push(ready);
    if (truth) last = ready;
    if (truth) break;
  }
  const value = JSON.stringify(thenOf(last));
  // An open row changes nothing if all that follow give the same value as it does.
  const others = open.map(({ row }) => JSON.stringify(row.then) !== value);
  return { deciding: open.slice(0, others.lastIndexOf(true) + 1), open, last };
}

/** The value of a row; an unstated one where the rows have ended. */
function thenOf<V>(ready: Ready<TermRow<AnyCondition, V>> | undefined): V | null | Unstated {
  return ready ? ready.row.then : { unstated: "" };
}

function isSettled<V>({ deciding, last }: ReturnType<typeof read<V>>): boolean {
  return deciding.length === 0 && !isUnstated(thenOf(last));
}

function isUnstated(then: unknown): then is Unstated {
  return typeof then === "object" && then !== null && "unstated" in then;
}
