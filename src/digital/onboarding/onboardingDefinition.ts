import type { DateText } from "../../core/day/calendarDate";
import type { Condition, Criterion } from "../../criteria/condition";
import type { Graded } from "../../law/graded";
import type { Period } from "../../law/timeline";
import type { channelFacts } from "../../vocabulary/channelFacts";

/** The facts that a definition of going digital may read, by name and kind. */
export type ChannelFactKinds = typeof channelFacts;

/** The criterion of a definition, and the ids of requirements of the body that the library does not decide. */
export interface OnboardingRules {
  readonly criteria: readonly [Criterion<ChannelFactKinds>];
  readonly notCovered: readonly string[];
}

/**
 * The definition by which one body counts a business as onboarded (*sudah go digital*).
 *
 * It has the form of every other rule, so that it is checked, asked for and explained like one. A definition in law was
 * not found, and practices do not have a first day: so one period covers every day.
 */
export interface OnboardingDefinition {
  readonly id: string;
  readonly facts: ChannelFactKinds;
  readonly memberFacts: null;
  readonly periods: readonly [Period<OnboardingRules>];
  readonly gaps: readonly [];
}

/** The data of a custom definition, for {@link defineOnboarding}. */
export interface OnboardingData extends Graded {
  readonly id: string;
  readonly when: Condition<ChannelFactKinds>;
  readonly checkedOn: DateText;
  /** The ids of requirements of the body that the definition does not decide. */
  readonly notCovered: readonly string[];
}
