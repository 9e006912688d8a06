import type { AnyCondition } from "../../criteria/anyCondition";
import type { Places } from "../../criteria/evaluate/cell";
import { type Rule, ruleOf } from "../../criteria/evaluate/ruleOf";
import type { Stands } from "../../law/standing";
import type { DocumentRow, TermRow, TermRules } from "../types/terms";

/** A row and its condition, made ready once. */
export interface Ready<R> {
  readonly row: R;
  readonly rule: Rule;
}

/** The tables of terms of one text, and its documents. */
export interface Tables {
  readonly terms: readonly (readonly [name: string, rows: readonly Ready<TermRow<AnyCondition, unknown>>[]])[];
  readonly documents: readonly Ready<DocumentRow<AnyCondition>>[];
}

const held = /* @__PURE__ */ new WeakMap<object, Tables>();

/** Make the rows of a text ready, and keep them with it. */
export function tablesOf(rules: TermRules<AnyCondition>, places: Places): Tables {
  const before = held.get(rules);
  if (before) return before;
  const ready = <R extends Stands & { readonly when?: AnyCondition }>(row: R): Ready<R> => {
    // A row without a condition always counts.
    return { row, rule: ruleOf({ ...row, id: "", when: row.when ?? { all: [] } }, places, null) };
  };
  const lists = Object.entries<readonly TermRow<AnyCondition, unknown>[]>(rules.terms ?? {});
  const tables = {
    terms: lists.map(([name, rows]) => [name, rows.map(ready)] as const),
    documents: (rules.documents ?? []).map(ready),
  };
  // What may still be changed is made ready again.
  if (Object.isFrozen(rules)) held.set(rules, tables);
  return tables;
}
