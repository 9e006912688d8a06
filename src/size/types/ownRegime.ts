import type { FactDeclarations } from "../../core/fact/fact";
import type { OwnRegulation } from "../../law/regulations/ownRegulation";
import type { RegulationId } from "../../law/regulations/regulations";
import type { Gap, Period } from "../../law/timeline";
import type { MeasureOf, SizeBarOf, SizeRegime } from "./regime";

/** The classes of a list that have an upper limit: all but the last. */
export type LimitedOf<C extends readonly string[]> = C extends readonly [...infer L extends string[], string]
  ? L[number]
  : string;

/**
 * The data of a custom regime; `R` are the ids of `regulations`, which citations may name beside the registered ones.
 */
export interface SizeRegimeData<D extends FactDeclarations, C extends readonly string[], R extends string = never> {
  readonly id: string;
  /** The facts by name and kind. Measures are amounts and counts; `establishedOn` must be a day if the age matters. */
  readonly facts: D;
  /** The classes, from the smallest on; the last is unlimited. */
  readonly classes: C;
  /** Regulations that the regime cites and the library does not register. */
  readonly regulations?: readonly OwnRegulation<R>[];
  readonly periods: readonly Period<
    SizeRegime<
      MeasureOf<NoInfer<D>>,
      NoInfer<C>[number],
      LimitedOf<NoInfer<C>>,
      SizeBarOf<NoInfer<D>>,
      RegulationId | NoInfer<R>
    >,
    RegulationId | NoInfer<R>
  >[];
  readonly gaps?: readonly Gap<RegulationId | NoInfer<R>>[];
}
