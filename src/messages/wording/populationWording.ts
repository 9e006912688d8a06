import type { SupportActivityKind } from "../../core/options";
import type { Words } from "./words";

/** The wording of counts, shares and parts. */
export interface PopulationWording {
  readonly reconciled: (sum: string) => string;
  readonly off: (sum: string, printed: string, difference: string, printedIsLarger: boolean) => string;
  readonly noTotal: (sum: string) => string;
  readonly composition: (base: string, shares: string) => string;
  readonly compositionTies: (classes: string) => string;
  readonly empty: string;
  readonly growth: (direction: "up" | "down", change: string, previous: string, current: string) => string;
  readonly same: (current: string) => string;
  readonly ofPrevious: (share: string) => string;
  readonly previousIsZero: string;
  readonly apportionment: (total: string) => string;
  readonly position: (number: string) => string;
  readonly part: (name: string, allocation: string, quota: string) => string;
  readonly tie: (names: string, units: string) => string;
}

/** The wording of support activities. */
export interface SupportWording {
  readonly kinds: Words<SupportActivityKind>;
  readonly organiser: (name: string) => string;
  readonly partner: (name: string) => string;
  readonly region: (code: string, scheme: string) => string;
  readonly participants: (count: string) => string;
  readonly source: (source: string) => string;
}
