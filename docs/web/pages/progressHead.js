// @ts-check

/** The head over the cells of `progressRow`. */
export const progressHead = ["status", "figure", "of the day", "share of goal", "path that day", "needed a month"];
