import type { Amount, DigitText } from "../../core/amount/amount";
import type { EntrepreneurshipRatio } from "../../population/entrepreneurshipRatio";
import type { LocationQuotient, LocationQuotients } from "../../population/locationQuotients";
import type { TableReconciliation } from "../../population/printedTable";
import type { PartShift, ShareShift } from "../../population/shiftOfShares";
import type { SupportCoverage, SupportReach } from "../../population/supportReach";
import type { Messages } from "../messages";
import { placesApart } from "../numbers/placesApart";
import { roundedText } from "../numbers/roundedText";
import { shareText } from "../numbers/shareText";
import { incomparableLines } from "../phrases/incomparableLines";
import { wordOf } from "../phrases/wordOf";
import { explainTable } from "./explainTable";

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
      const { base, parts, unchanged } = outcome;
      const [before, after] = [base.before, base.after].map((sum) => (sum === null ? null : write(sum)));
      const lines = parts.map((part) => `- ${shiftText(part, base, messages, write)}`);
      const same = unchanged.length > 0 && outcome.comparable !== true ? [words.unchanged(formats.and(unchanged))] : [];
      return [words.shift(before ?? null, after ?? null), ...lines, ...same, ...incomparableLines(outcome, messages)];
    }
    case "entrepreneurship-ratio": {
      const { ratio, beginners, base } = outcome;
      if (ratio === null) return [words.noRatio];
      const apart = beginners === null ? [] : [words.beginners(shareText(beginners, formats))];
      return [words.ratio(shareText(ratio, formats), formats.count(base.value)), ...apart];
    }
    case "table-reconciliation":
      return explainTable(outcome, messages, write);
    case "support-coverage":
      return coverageLines(outcome, messages);
  }
}

function quotientLines(
  { base, quotients, candidates, fewBelow }: LocationQuotients,
  messages: Messages,
  write: (value: Amount) => string,
) {
  const { regional: words, formats } = messages;
  const texts = new Map<string, string[]>(candidates.map(({ region }) => [region, []]));
  for (const one of quotients) (texts.get(one.region) as string[]).push(`${one.sector} ${quotientText(one, messages)}`);
  const lines = candidates.map(({ region, sectors }) => {
    const own = (texts.get(region) as string[]).join("; ");
    return `- ${words.region(region, own, sectors.length > 0 ? formats.and(sectors) : null)}`;
  });
  const few = quotients.filter((one) => one.few && one.candidate);
  const places = few.map(({ region, sector, count }) => `${region} / ${sector} (${write(count ?? 0)})`);
  const marked = few.length > 0 ? [words.few(write(fewBelow), places.join(", "))] : [];
  return [
    words.quotients(base.value === null ? null : write(base.value), base.id === "sum-of-regions"),
    ...lines,
    ...marked,
  ];
}

function quotientText({ quotient, candidate }: LocationQuotient, { regional: words, formats }: Messages): string {
  if (quotient === null) return words.noQuotient;
  // A candidate is above 1 even where a floating-point number cannot show it.
  if (quotient === 1 && candidate) return `> ${formats.count(1)}`;
  return formats.count(roundedText(quotient, placesApart(quotient, [0, 1], 2)) as DigitText);
}

function shiftText(
  { part, before, after, points, growth }: PartShift,
  base: ShareShift["base"],
  messages: Messages,
  write: (value: Amount) => string,
) {
  const { regional: words, formats } = messages;
  const changed = growth === null ? "" : words.changed(write(Math.abs(growth.change)), directionOf(growth.change));
  const known = growth !== null && base.before !== null && base.after !== null;
  if (before === null || after === null || points === null) return words.noShare(part, known) + changed;
  const size = Math.abs(points);
  const moved = formats.count(roundedText(size, placesApart(size, [0], 2, 2), 2) as DigitText);
  const [then, now] = [shareText(before, formats, [after]), shareText(after, formats, [before])];
  return words.moved(part, then, now, moved, directionOf(points)) + changed;
}

function directionOf(change: number): "up" | "down" | "same" {
  return change === 0 ? "same" : change > 0 ? "up" : "down";
}

function coverageLines({ asOf, base, byKind, ...all }: SupportCoverage, messages: Messages): string[] {
  const { regional: words, formats, support } = messages;
  const line = (what: string | null, { businesses, share }: SupportReach) => {
    const counts = [formats.count(businesses.atLeast), formats.count(businesses.atMost)] as const;
    const shares = share && ([shareText(share.atLeast, formats), shareText(share.atMost, formats)] as const);
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
