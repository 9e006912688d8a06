import type { ApportionMethod } from "../../apportion/apportionment";
import type { Incomparable } from "../../population/counts/comparability";
import type { SupportActivityKind } from "../../vocabulary/options";
import type { ProvisionId } from "./ids";
import type { Words } from "./words";

/** The wording of counts, shares and parts. */
export interface PopulationWording {
  /** The printed total is the sum. */
  readonly reconciled: (sum: string) => string;
  /** The printed total is not the sum; `difference` is not negative. */
  readonly off: (sum: string, printed: string, difference: string, printedIsLarger: boolean) => string;
  /** No total is printed. */
  readonly noTotal: (sum: string) => string;
  /** A total that could not be checked; `sum` is that of the parts that are known. */
  readonly notChecked: (sum: string, printed: string) => string;
  /** The parts that are not known. */
  readonly partsNotKnown: (parts: string) => string;
  /** The one value that a total leaves for a part. */
  readonly leftForPart: (part: string, value: string) => string;
  /** A class is not known, and so the base is not; `least` is the sum of the others. */
  readonly compositionNotKnown: (classes: string, least: string) => string;
  /** Why two counts cannot be compared. */
  readonly incomparable: Words<Incomparable>;
  /** The shares of a composition, and what they are shares of. */
  readonly composition: (base: string, shares: string) => string;
  /** Classes with equal claims to a last digit. */
  readonly compositionTies: (classes: string) => string;
  readonly empty: string;
  /** A change; `change` is not negative. */
  readonly growth: (direction: "up" | "down", change: string, previous: string, current: string) => string;
  /** No change. */
  readonly same: (current: string) => string;
  /** Follows a change: its share of the previous figure. */
  readonly ofPrevious: (share: string) => string;
  readonly previousIsZero: string;
  /** Stands before the parts of a total, divided by a method. */
  readonly apportionment: (total: string, method: string) => string;
  readonly methods: Words<ApportionMethod>;
  /** The name of a part by its number, counted from 1. */
  readonly position: (number: string) => string;
  /** One part, with its exact quota. */
  readonly part: (name: string, allocation: string, quota: string) => string;
  /** Parts with equal claims to fewer units. */
  readonly tie: (names: string, units: string) => string;
}

/** The wording of support activities. */
export interface SupportWording {
  readonly kinds: Words<SupportActivityKind>;
  /** What the statute provides for a klaster, but for the activities of `kinds`. */
  readonly provisions: Words<ProvisionId>;
  /** Who organises the activity. */
  readonly organiser: (name: string) => string;
  /** With whom it is done. */
  readonly partner: (name: string) => string;
  /** Where, as a code and its scheme. */
  readonly region: (code: string, scheme: string) => string;
  /** How many take part. */
  readonly participants: (count: string) => string;
  /** Where it is known from. */
  readonly source: (source: string) => string;
}
