import type { FactDeclarations, FactsOf } from "../../src/core/fact/fact";

export interface TermCase {
  readonly programme: string;
  readonly name: string;
  readonly cite: string;
  readonly asOf: string;
  readonly facts: FactsOf<FactDeclarations>;
  /** A value, `null` for none, "unstated", or candidates; of documents, by whether they are owed. */
  readonly expected: Readonly<Record<string, unknown>> & { readonly documents?: Readonly<Record<string, string[]>> };
  /** Article and grade of the row that counts, by term, and what it leaves unstated; `null` where no row does. */
  readonly reasons: Readonly<Record<string, readonly [at: string, evidence: string, unstated?: string] | null>>;
  readonly notCovered: readonly string[];
}

export function readTermCases(programme: string, declared?: FactDeclarations): TermCase[];
