import { quotient } from "../../core/amount/quotient";
import type { SizeTally } from "../../size/tallySizes";
import type { Messages } from "../messages";
import { shareText } from "../numbers/shareText";
import { wordOf } from "../phrases/wordOf";

/** Explain how many businesses are in each class: a line for each that holds any, and what was taken for granted. */
export function explainSizeTally(tally: SizeTally<string>, messages: Messages): string[] {
  const { asOf, total, counts, conflicts, openConflicts, assumed } = tally;
  const { size, law, formats } = messages;
  if (total === 0) return [size.noBusinesses];
  const held = Object.entries(counts).filter(([, count]) => count > 0);
  const lines = held.map(([answer, count]) => {
    const share = shareText(quotient(BigInt(count), BigInt(total)), formats);
    const [sure, open] = [conflicts, openConflicts].map((of) => (of[answer] ? formats.count(of[answer]) : null));
    const more = size.countedConflicts(sure ?? null, open ?? null);
    return `- ${size.counted(wordOf(size.answers, answer), formats.count(count), share)}${more}`;
  });
  const taken = assumed.map((id) => wordOf(size.assumed, id)).join("; ");
  return [size.tally(formats.count(total), formats.day(asOf)), ...lines, ...(taken ? [law.assumed(taken)] : [])];
}
