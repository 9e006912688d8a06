// @ts-check

/** The head over the cells of `progressRow`. */
export const progressHead = [
  "figure",
  "of the day",
  "body",
  "share of the goal",
  "path on that day",
  "status",
  "needed a month",
];
