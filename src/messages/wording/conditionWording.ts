/** The wording of conditions, from their data. */
export interface ConditionWording {
  readonly atMost: (subject: string, limit: string) => string;
  readonly atLeast: (subject: string, limit: string) => string;
  readonly moreThan: (subject: string, limit: string) => string;
  readonly lessThan: (subject: string, limit: string) => string;
  readonly onOrBefore: (subject: string, day: string) => string;
  readonly onOrAfter: (subject: string, day: string) => string;
  /** `since` is what has lasted since the day; left out, the day itself is the subject. */
  readonly months: (subject: string, months: string, since?: string) => string;
  readonly is: (subject: string, options: string) => string;
  readonly isNot: (subject: string, options: string) => string;
  /** A yes-no fact without statements of its own. */
  readonly yes: (subject: string) => string;
  readonly no: (subject: string) => string;
  readonly sum: (subjects: string) => string;
  readonly share: (part: string, share: string, whole: string) => string;
  readonly not: (condition: string) => string;
  readonly all: (conditions: readonly string[]) => string;
  readonly any: (conditions: readonly string[]) => string;
  readonly atLeastOf: (least: string, conditions: readonly string[]) => string;
  readonly every: (condition: string) => string;
  readonly some: (condition: string) => string;
  readonly howMany: (condition: string, least: string | null, most: string | null) => string;
}
