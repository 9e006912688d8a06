import type { ForecastWording } from "../wording/forecastWording";

/** Paths, additions and forecasts, in English. */
export const forecast: ForecastWording = {
  models: { linear: "linear", exponential: "exponential", logistic: "logistic", gompertz: "Gompertz" },
  shapes: { linear: "the same number every day", geometric: "the same rate every day" },
  every: { month: "by month", quarter: "by quarter", year: "by year" },
  trajectory: (target, shape, every) => `Path of ${target}, ${shape} between the milestones, ${every}:`,
  point: (day, value) => `${day}: ${value}`,
  additions: (target, total, unit, value, day) =>
    `To be added for ${target}, after ${value} on ${day}: ${total} ${unit}.`,
  addition: (period, addition, parts) => `${period}: ${addition} (${parts})`,
  part: (party, value) => `${party} ${value}`,
  forecast: (model, body, days, first, last) =>
    `Forecast by the ${model} model from the counts of ${body} on ${days} days, ${first} to ${last}.`,
  line: (begins, change, rises) => `It begins at ${begins} and ${rises ? "rises" : "falls"} by ${change} a year.`,
  rate: (begins, rate, rises) => `It begins at ${begins} and ${rises ? "grows" : "shrinks"} by ${rate} a year.`,
  level: (height) => `It stays at ${height}.`,
  capacity: (capacity, direction) =>
    direction < 0
      ? `It falls towards 0, below the capacity given, ${capacity}.`
      : `It ${direction > 0 ? "rises, and stays" : "stays level,"} below the capacity given, ${capacity}.`,
  r2: (r2) => (r2 === null ? "All figures are the same: there is no R squared." : `R squared: ${r2}.`),
  later: (count, day) => `Not used, for they became known after ${day}: ${count} figures.`,
  caveat: "A forecast carries the past on. It knows no policy and no error of its own.",
  value: (model, body, day, value) => `The ${model} model of the counts of ${body} gives ${value} on ${day}.`,
  beyond: (days, ofSpan) => `That is ${days} days beyond the last count, ${ofSpan} of the time that the counts span.`,
  noInterval: "There is no interval: the counts of a body stand on each other, and their error is not known.",
  backtest: (body, days) => `How the models would have foretold the last of ${body}'s counts of ${days} days:`,
  tested: (model, error, share) =>
    `${model}: wrong by ${error} on average${share === null ? "" : `, ${share} of the figure`}`,
  refused: (model) => `${model}: cannot take these figures`,
  bass: (origin, m, p, q) => `Bass curve from ${origin}: ${m} adopters in the end, p = ${p} and q = ${q} a year.`,
  peak: (day, adopted, perYear) =>
    `Most adopt ${day === null ? "after the year 9999" : `around ${day}`}: ${adopted} have by then, ${perYear} a year.`,
  noPeak: "Most adopt at the beginning.",
};
