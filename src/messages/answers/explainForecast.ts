import type { BassCurve } from "../../digital/bassCurve";
import type { ForecastFit } from "../../digital/forecast/forecast";
import type { Backtest } from "../../digital/forecast/prediction";
import type { ForecastValue } from "../../digital/forecastOn";
import type { Messages } from "../messages";
import { measureText } from "../numbers/measureText";
import { seenText } from "../numbers/seenText";
import { shareText } from "../numbers/shareText";
import { wordOf } from "../phrases/wordOf";

/** An answer about a curve. */
export type ForecastAnswer = ForecastFit | ForecastValue | BassCurve | Backtest;

/** Explain a curve, or how well models would have forecast. Figures are rounded to whole units unless that leaves 0. */
export function explainForecast(outcome: ForecastAnswer, messages: Messages): string[] {
  switch (outcome.kind) {
    case "forecast":
      return fitLines(outcome, messages);
    case "forecast-value":
      return valueLines(outcome, messages);
    case "bass-curve":
      return bassLines(outcome, messages);
    case "backtest":
      return backtestLines(outcome, messages);
  }
}

function valueLines({ model, body, on, value, beyond }: ForecastValue, messages: Messages): string[] {
  const { forecast: words, formats } = messages;
  const further =
    beyond.days === 0 ? [] : [words.beyond(formats.count(beyond.days), shareText(beyond.ofSpan, formats))];
  const text = words.value(wordOf(words.models, model), body, formats.day(on), measureText(value, formats));
  return [text, ...further, words.noInterval];
}

function fitLines(fit: ForecastFit, messages: Messages): string[] {
  const { forecast: words, formats, progress, law } = messages;
  const { model, body, days, origin, last, r2, evidence, unused, asOf } = fit;
  const later = unused.filter(({ why }) => why === "published-after-asOf" || why === "after-asOf").length;
  return [
    words.forecast(wordOf(words.models, model), body, formats.count(days), formats.day(origin), formats.day(last)),
    curveText(fit, messages),
    words.r2(r2 === null ? null : seenText(r2, formats, 3, [0, 1])),
    ...(asOf !== null && later > 0 ? [words.later(formats.count(later), formats.day(asOf))] : []),
    words.caveat,
    words.noInterval,
    progress.evidence(wordOf(law.evidence, evidence)),
  ];
}

function curveText(fit: ForecastFit, { forecast: words, formats }: Messages): string {
  if ("capacity" in fit.parameters) {
    const { capacity } = fit.parameters;
    return words.capacity(
      formats.count(capacity),
      Math.sign("r" in fit.parameters ? fit.parameters.r : fit.parameters.b),
    );
  }
  const { a, b } = fit.parameters;
  const begins = seenText(a, formats);
  if (b === (fit.model === "linear" ? 0 : 1)) return words.level(begins);
  if (fit.model === "linear") return words.line(begins, seenText(Math.abs(b), formats), b >= 0);
  // A rate too large to be read in per cent is written as a factor.
  const rate = b < 1e6 ? shareText(Math.abs(b - 1), formats) : `${measureText(b, formats)}x`;
  return words.rate(begins, rate, b >= 1);
}

function backtestLines({ body, days, models }: Backtest, { forecast: words, formats }: Messages): string[] {
  const lines = models.map((one) => {
    const name = wordOf(words.models, one.model);
    const model = one.capacity === undefined ? name : `${name} (${formats.count(one.capacity)})`;
    if (one.status === "refused") return words.refused(model);
    const share =
      one.mape === null ? null : one.mape < 1e6 ? shareText(one.mape, formats) : `${measureText(one.mape, formats)}x`;
    return words.tested(model, seenText(one.mae, formats), share);
  });
  return [words.backtest(body, formats.count(days)), ...lines.map((line) => `- ${line}`)];
}

function bassLines(
  { parameters: { p, q, m }, origin, peak }: BassCurve,
  { forecast: words, formats }: Messages,
): string[] {
  const [innovation, imitation] = [p, q].map((one) => measureText(one, formats, 4)) as [string, string];
  const title = words.bass(formats.day(origin), formats.count(m), innovation, imitation);
  if (peak === null) return [title, words.noPeak];
  const { on, adopted, perYear } = peak;
  const day = on === null ? null : formats.day(on);
  return [title, words.peak(day, seenText(adopted, formats), seenText(perYear, formats))];
}
