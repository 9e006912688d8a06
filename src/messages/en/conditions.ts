import { joinClauses } from "../phrases/joinClauses";
import type { ConditionWording } from "../wording/conditionWording";

/** Conditions, in English. */
export const conditions: ConditionWording = {
  atMost: (subject, limit) => `${subject} at most ${limit}`,
  atLeast: (subject, limit) => `${subject} at least ${limit}`,
  moreThan: (subject, limit) => `${subject} more than ${limit}`,
  lessThan: (subject, limit) => `${subject} less than ${limit}`,
  onOrBefore: (subject, day) => `${subject} on or before ${day}`,
  onOrAfter: (subject, day) => `${subject} on or after ${day}`,
  months: (subject, months, since) =>
    months === "0"
      ? `${subject} on or before that day`
      : since
        ? `${since} for at least ${months} months`
        : `${subject} at least ${months} months ago`,
  fewerMonths: (subject, months, since) =>
    since ? `${since} for less than ${months} months` : `${subject} less than ${months} months ago`,
  is: (subject, options) => `${subject}: ${options}`,
  isNot: (subject, options) => `${subject} not ${options}`,
  yes: (subject) => `${subject}: yes`,
  no: (subject) => `${subject}: no`,
  sum: (subjects) => `sum of ${subjects}`,
  share: (part, share, whole) => `${part} at most ${share} of ${whole}`,
  not: (condition) => `it is not so that ${condition}`,
  all: (parts) => joinClauses(parts, "and") || "asks nothing",
  any: (parts) => joinClauses(parts, "or"),
  atLeastOf: (least, parts) => `at least ${least} of: ${parts.join("; ")}`,
  every: (condition) => `every member: ${condition}`,
  some: (condition) => `at least one member: ${condition}`,
  howMany: (condition, least, most) => {
    const bounds = [least && `at least ${least}`, most && `at most ${most}`].filter((bound) => bound);
    return `members with ${condition}: ${bounds.join(", ")}`;
  },
  shareOfMembers: (condition, share) => `members with ${condition}: at most ${share} of all members`,
};
