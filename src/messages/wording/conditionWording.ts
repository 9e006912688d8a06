/** The wording of conditions, from their data. */
export interface ConditionWording {
  /** An amount or a count with a largest value, inclusive: *paling banyak*. */
  readonly atMost: (subject: string, limit: string) => string;
  /** An amount or a count with a least value, inclusive. */
  readonly atLeast: (subject: string, limit: string) => string;
  /** An amount or a count above a limit, exclusive: *lebih dari*. */
  readonly moreThan: (subject: string, limit: string) => string;
  /** An amount or a count below a limit, exclusive. */
  readonly lessThan: (subject: string, limit: string) => string;
  /** A day with a last one, inclusive. */
  readonly onOrBefore: (subject: string, day: string) => string;
  /** A day with a first one, inclusive. */
  readonly onOrAfter: (subject: string, day: string) => string;
  /** A day at least `months` ago. `since` is what has lasted since the day; left out, the day itself is the subject. */
  readonly months: (subject: string, months: string, since?: string) => string;
  /** The contrary of `months`: a day less than `months` ago. */
  readonly fewerMonths: (subject: string, months: string, since?: string) => string;
  /** A fact that is one of some options. */
  readonly is: (subject: string, options: string) => string;
  /** A fact that is none of some options. */
  readonly isNot: (subject: string, options: string) => string;
  /** A yes-no fact whose wording does not have the two statements, for the answer yes. */
  readonly yes: (subject: string) => string;
  /** The same for the answer no. */
  readonly no: (subject: string) => string;
  /** The sum of facts, as the subject of a limit. */
  readonly sum: (subjects: string) => string;
  /** A fact that may be at most a share of another. */
  readonly share: (part: string, share: string, whole: string) => string;
  /** The contrary of a condition, where a shorter wording does not exist. */
  readonly not: (condition: string) => string;
  /** Conditions that must all hold; of an empty list, that nothing is asked. */
  readonly all: (conditions: readonly string[]) => string;
  /** Conditions of which one must hold. */
  readonly any: (conditions: readonly string[]) => string;
  /** Conditions of which at least `least` must hold. */
  readonly atLeastOf: (least: string, conditions: readonly string[]) => string;
  /** A condition on every member. */
  readonly every: (condition: string) => string;
  /** A condition on at least one member. */
  readonly some: (condition: string) => string;
  /** A condition on a number of members, from `least` to `most`, inclusive; `null` for a missing bound. */
  readonly howMany: (condition: string, least: string | null, most: string | null) => string;
  /** A condition on at most a share of the members. */
  readonly shareOfMembers: (condition: string, share: string) => string;
}
