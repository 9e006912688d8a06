import type { FactDeclarations } from "../../core/fact/fact";
import { implicationsAmong } from "../../criteria/implied/implicationsAmong";

/** List the facts that say something of facts that are read. */
export function impliedBy(reads: readonly string[], declared: FactDeclarations): string[] {
  return implicationsAmong(declared).flatMap(([{ fact: one }, { fact: other }]) => [
    ...(reads.includes(other) ? [one] : []),
    ...(reads.includes(one) ? [other] : []),
  ]);
}
