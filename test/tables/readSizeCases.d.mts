import type { FactDeclarations } from "../../src/core/fact/fact";
import type { SizeOptions } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";

/** A business with a known answer: every expected value stands in the article or source that is cited. */
export interface SizeCase {
  readonly name: string;
  readonly cite: string;
  readonly facts: SizeFacts;
  readonly options: SizeOptions;
  /** What the outcome must hold; it may hold more. */
  readonly expected: Readonly<Record<string, unknown>>;
}

export function readSizeCases(file: string, declared?: FactDeclarations): SizeCase[];
