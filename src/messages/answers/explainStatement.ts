import type { Amount, DigitText } from "../../core/amount/amount";
import type { AchievedPace } from "../../digital/achievedPace";
import type { GrownCount } from "../../population/grownBy";
import type { ImpliedBase } from "../../population/impliedBase";
import type { Share } from "../../population/shareOf";
import type { StatementCheck } from "../../population/statements/statement";
import type { Messages } from "../messages";
import { seenText } from "../numbers/seenText";
import { shareText } from "../numbers/shareText";
import { incomparableLines } from "../phrases/incomparableLines";

/** An answer about a printed number, a share or a pace. */
export type StatementAnswer = StatementCheck | ImpliedBase | GrownCount | Share | AchievedPace;

/** Explain a printed number, what it implies, a share or a pace. */
export function explainStatement(
  outcome: StatementAnswer,
  messages: Messages,
  write: (value: Amount) => string,
): string[] {
  const { statement: words, formats } = messages;
  switch (outcome.kind) {
    case "statement-check":
      return checkLines(outcome, messages, write);
    case "implied-base": {
      const { part, printed, atLeast, atMost } = outcome;
      if (atMost !== null && atMost < atLeast) return [words.noBase(write(part), percentText(printed, messages))];
      const most = atMost === null ? null : write(atMost);
      return [words.impliedBase(write(part), percentText(printed, messages), write(atLeast), most)];
    }
    case "grown-count": {
      const { from, printed, value, atLeast, atMost } = outcome;
      return [words.grown(write(from), percentText(printed, messages), write(value), write(atLeast), write(atMost))];
    }
    case "share": {
      const { part, whole, share, aboveWhole } = outcome;
      const text = words.share(write(part), write(whole), share === null ? null : shareText(share, formats));
      return [text, ...(aboveWhole ? [words.aboveWhole] : []), ...incomparableLines(outcome, messages)];
    }
    case "pace": {
      const { change, days, perMonth, perYear, from, to } = outcome;
      const [month, year] = [seenText(perMonth, formats), seenText(perYear, formats)];
      const signed = `${change < 0 ? "-" : ""}${write(Math.abs(change))}`;
      return [words.pace(signed, formats.day(from.on), formats.day(to.on), formats.count(days), month, year)];
    }
  }
}

function checkLines(
  { status, printed, right, unit, base, aboveWhole }: StatementCheck,
  messages: Messages,
  write: (value: Amount) => string,
): string[] {
  const { statement: words } = messages;
  const text = (digits: string) =>
    unit === "percent" ? percentText(digits, messages) : words.inUnit(numberText(digits, messages), unit, write(unit));
  const of = base === null ? null : write(base.value);
  if (right === null || status === "empty-base") return [words.emptyBase(text(printed))];
  return [words.checks[status](text(printed), text(right), of), ...(aboveWhole ? [words.aboveWhole] : [])];
}

/** A printed number in the format of the language, with its decimals. */
function numberText(digits: string, { formats }: Messages): string {
  return digits.startsWith("-")
    ? `-${formats.count(digits.slice(1) as DigitText)}`
    : formats.count(digits as DigitText);
}

function percentText(digits: string, messages: Messages): string {
  return `${numberText(digits, messages)}%`;
}
