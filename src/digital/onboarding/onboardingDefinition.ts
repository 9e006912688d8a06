import type { DateText } from "../../core/day/calendarDate";
import type { Condition, Criterion } from "../../criteria/condition";
import type { Graded } from "../../law/graded";
import type { Period } from "../../law/timeline";
import type { channelFacts } from "../../vocabulary/channelFacts";

/** The facts that a definition of going digital may read, by name and kind. */
export type ChannelFactKinds = typeof channelFacts;

/** What counts as onboarded, and what the body asks beside it that the library does not decide. */
export interface OnboardingRules {
  readonly criteria: readonly [Criterion<ChannelFactKinds>];
  readonly notCovered: readonly string[];
}

/**
 * What one body counts as onboarded (*sudah go digital*).
 *
 * It has the form of every other rule, so that it can be linted, asked for and explained like one. No definition in law
 * was found and no practice has a first day, so that there is one period, and it covers every day.
 */
export interface OnboardingDefinition {
  readonly id: string;
  readonly facts: ChannelFactKinds;
  readonly memberFacts: null;
  readonly periods: readonly [Period<OnboardingRules>];
  readonly gaps: readonly [];
}

/** What {@link defineOnboarding} takes. */
export interface OnboardingData extends Graded {
  readonly id: string;
  readonly when: Condition<ChannelFactKinds>;
  readonly checkedOn: DateText;
  /** What the body asks and the definition does not decide, by id. */
  readonly notCovered: readonly string[];
}
