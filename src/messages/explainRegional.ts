import type { Amount, DigitText } from "../core/amount";
import type { EntrepreneurshipRatio } from "../population/entrepreneurshipRatio";
import type { LocationQuotients } from "../population/locationQuotients";
import type { TableReconciliation } from "../population/printedTable";
import type { PartShift, ShareShift } from "../population/shiftOfShares";
import type { SupportCoverage, SupportReach } from "../population/supportReach";
import { explainTable } from "./explainTable";
import type { Messages } from "./messages";
import { roundedText } from "./roundedText";
import { wordOf } from "./wordOf";

/** An answer about regions, printed tables, ratios or the reach of activities. */
export type RegionalAnswer =
  | LocationQuotients
  | ShareShift
  | TableReconciliation
  | EntrepreneurshipRatio
  | SupportCoverage;

/** Explain regions by sector, a printed table, shares of two days, a ratio or the reach of activities. */
export function explainRegional(
  outcome: RegionalAnswer,
  messages: Messages,
  write: (value: Amount) => string,
): string[] {
  const { regional: words, formats } = messages;
  switch (outcome.kind) {
    case "location-quotients":
      return quotientLines(outcome, messages, write);
    case "share-shift": {
      const { base, parts } = outcome;
      const lines = parts.map((part) => `- ${shiftText(part, messages, write)}`);
      return [words.shift(write(base.before), write(base.after)), ...lines];
    }
    case "entrepreneurship-ratio": {
      const { ratio, beginners, base } = outcome;
      if (ratio === null) return [words.noRatio];
      const apart = beginners === null ? [] : [words.beginners(formats.percent(beginners))];
      return [words.ratio(formats.percent(ratio), formats.count(base.value)), ...apart];
    }
    case "table-reconciliation":
      return explainTable(outcome, messages, write);
    case "support-coverage":
      return coverageLines(outcome, messages);
  }
}

function quotientLines(
  { base, quotients, candidates }: LocationQuotients,
  messages: Messages,
  write: (value: Amount) => string,
) {
  const { regional: words, formats } = messages;
  const lines = candidates.map(({ region, sectors }) => {
    const own = quotients.filter((one) => one.region === region);
    const texts = own.map(({ sector, quotient }) => {
      const text = quotient === null ? words.noQuotient : formats.count(roundedText(quotient, 2) as DigitText);
      return `${sector} ${text}`;
    });
    return `- ${words.region(region, texts.join("; "), sectors.length > 0 ? formats.and(sectors) : null)}`;
  });
  return [words.quotients(write(base.value), base.id === "sum-of-regions"), ...lines];
}

function shiftText(
  { part, before, after, points, growth }: PartShift,
  messages: Messages,
  write: (value: Amount) => string,
) {
  const { regional: words, formats } = messages;
  const changed = words.changed(write(Math.abs(growth.change)), directionOf(growth.change));
  if (before === null || after === null || points === null) return words.noShare(part) + changed;
  const moved = formats.count(roundedText(Math.abs(points), 2, 2) as DigitText);
  return words.moved(part, formats.percent(before), formats.percent(after), moved, directionOf(points)) + changed;
}

function directionOf(change: number): "up" | "down" | "same" {
  return change === 0 ? "same" : change > 0 ? "up" : "down";
}

function coverageLines({ asOf, base, byKind, ...all }: SupportCoverage, messages: Messages): string[] {
  const { regional: words, formats, support } = messages;
  const line = (what: string | null, { businesses, share }: SupportReach) => {
    const counts = [formats.count(businesses.atLeast), formats.count(businesses.atMost)] as const;
    const shares = share && ([formats.percent(share.atLeast), formats.percent(share.atMost)] as const);
    return `- ${words.reached(what, counts, shares)}`;
  };
  const { unknown } = all.activities;
  return [
    words.coverage(formats.day(asOf), base.id, formats.count(base.value)),
    line(null, all),
    ...byKind.map((one) => line(wordOf(support.kinds, one.support), one)),
    ...(unknown > 0 ? [words.undated(formats.count(unknown))] : []),
  ];
}
