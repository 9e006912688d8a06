import type { ProgressWording } from "../wording/progressWording";

/** Progress towards a target, in English. */
export const progress: ProgressWording = {
  targets: {
    "go-digital-2024": "go digital 2024",
    "gernas-bbi-2023": "Gernas BBI 2023",
    "gernas-bbi-2024": "Gernas BBI 2024",
    "rpjmn-2029-small-medium": "RPJMN 2025–2029, share of small and medium businesses",
    "rpjmn-2029-small-medium-count": "RPJMN 2025–2029, small and medium businesses",
    "rpjmn-2029-entrepreneurship": "RPJMN 2025–2029, entrepreneurship ratio",
  },
  bases: {
    "labour-force": "the labour force",
    "in-business-for-themselves": "all who are in business for themselves",
  },
  ofBase: (base) => `of ${base}`,
  points: (points) => `${points} percentage points`,
  status: {
    achieved: "achieved",
    "on-track": "on track",
    behind: "behind",
    missed: "missed",
    unknown: "not settled",
  },
  goal: (target, goal, unit, due) => `Target ${target}: ${goal} ${unit} by ${due}.`,
  none: "No figure was known on that day.",
  achieved: (body, value, day, share) => `${body}: ${value} as of ${day}, ${share} of the target`,
  remaining: (remaining) => `; ${remaining} remain`,
  statusOn: (day, status, daysOld) => `Status on ${day}: ${status} (the figure is ${daysOld} days old).`,
  statusThen: (day, status, daysOld) =>
    `On the day of the figure: ${status}; on ${day} the figure was ${daysOld} days old.`,
  path: (expected, variance, ahead) =>
    `The path of the target on the day of that figure: ${expected}; ${ahead === null ? "exactly on it" : `${variance} ${ahead ? "above" : "below"} it`}.`,
  elapsed: (share) => `Time elapsed: ${share}.`,
  pace: (perMonth, perDay, compound) =>
    `Pace still required: ${perMonth} a month (${perDay} a day${compound === null ? "" : `, or growth of ${compound} each month`}).`,
  noPace: "A pace is not given: the due day has come.",
  statement: (day, body, evidence) => `${body} (${day}; evidence: ${evidence})`,
  paceInBrief: (perMonth) => `, ${perMonth} a month required`,
  figure: (value, day, body) => (body === null ? `${value} (${day})` : `${body} ${value} (${day})`),
  reasons: {
    "no-observation": () => "No figure was known.",
    "body-not-counted": (figures) => `The body chosen had not counted by that day; others had: ${figures}.`,
    "conflicting-bodies": (figures) => `The bodies' last figures differ, and so do their days: ${figures}.`,
    "several-bodies-on-one-day": (figures) => `Several bodies on one day, the lowest is taken: ${figures}.`,
    "several-on-one-day": (figures) => `Several figures for one day, the lowest is taken: ${figures}.`,
    "not-monotone": (figures) => `This body's figures have fallen: ${figures}.`,
    "before-baseline": () => "The figure is of a day before the path of the target begins.",
    "not-counted-since-due": (figures) =>
      `Nobody has counted since the target was due, as far as was found; the last figure known: ${figures}.`,
    "only-baseline-known": () => "Only the figure where the path begins is known; nothing is known since.",
    conceded: (figures) => `It was conceded that the target will not be reached: ${figures}.`,
    "met-after-due": () => "A count after the due day met the target; how the day itself stood is not known.",
    "below-goal-again": () => "The target was met in time, and the latest figure is below it again.",
  },
  differing: (figures) => `The bodies' last figures differ: ${figures}.`,
  unused: (count) => `Not used, for it became known after that day: ${count} figures.`,
  evidence: (evidence) => `Evidence: ${evidence}.`,
};
