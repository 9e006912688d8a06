import type { SizeOptions } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import others from "../cases/size.json";
import limits from "../cases/size-limits.json";

/** A business with a known answer: every expected value stands in the article or source that is cited. */
export interface SizeCase {
  readonly name: string;
  readonly cite: string;
  readonly facts: SizeFacts;
  readonly options: SizeOptions;
  /** What the outcome must hold; it may hold more. */
  readonly expected: Readonly<Record<string, unknown>>;
}

/** The golden cases of the size room. */
export const sizeCases = [...limits, ...others] as unknown as readonly SizeCase[];
