import type { FactKind, FactOf } from "../../core/fact/fact";
import type { EligibilityOutcome } from "./outcome";
import type { AnyProgramme } from "./programme";
import type { Remedy } from "./remedy";

/** How one programme came out in a screening. */
export interface Screened {
  readonly programme: string;
  readonly outcome: EligibilityOutcome;
  /** What would make the criteria hold that fail, as {@link remedies} gives it. */
  readonly remedies: readonly Remedy[];
}

/** The answer of {@link screen}. */
export interface Screening {
  readonly kind: "screening";
  /** Every programme for single businesses, in the order of {@link screen}: not a forecast of what a lender decides. */
  readonly ranked: readonly Screened[];
  /** The programmes for clusters, by id: ask {@link assessCluster}. */
  readonly forClusters: readonly string[];
}

/** The facts that {@link screen} takes for these programmes: every name that one of them declares. */
export type ScreenFacts<P extends readonly AnyProgramme[]> = {
  readonly [K in NamesIn<DeclaredIn<P[number]>>]?: FactOf<KindIn<DeclaredIn<P[number]>, K>>;
};

type DeclaredIn<P extends AnyProgramme> = P extends AnyProgramme ? P["facts"] | NonNullable<P["memberFacts"]> : never;
type NamesIn<D> = D extends unknown ? keyof D & string : never;
type KindIn<D, K extends string> = D extends unknown
  ? K extends keyof D
    ? D[K] extends FactKind
      ? D[K]
      : never
    : never
  : never;
