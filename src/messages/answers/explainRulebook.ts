import type { Json, RulebookComparison } from "../../rulebook/rulebookComparison";
import type { Messages } from "../messages";
import { wordOf } from "../phrases/wordOf";

/** Explain what changed between two editions of the rule data: the largest size, then a line for each change. */
export function explainRulebook(comparison: RulebookComparison, { rulebook, formats }: Messages): string[] {
  const { from, to, size, changes } = comparison;
  if (changes.length === 0) return [rulebook.none(from, to)];
  const lines = changes.map(({ what, how, path, before, after, size: each }) => {
    const [was, is] = [before, after].map((value) => changedText(value, rulebook.nothing, formats));
    const values = was === undefined || is === undefined ? [] : [rulebook.values(was, is)];
    const place = [path.join(" / "), ...values].join(": ");
    return `- ${rulebook.change(wordOf(rulebook.things, what), wordOf(rulebook.hows, how), place, wordOf(rulebook.sizes, each))}`;
  });
  const count = formats.count(changes.length);
  return [rulebook.headline(from, to, count, wordOf(rulebook.sizes, size)), ...lines];
}

/** The text of a value; `undefined` for one too long for a line, which its place names. */
function changedText(value: Json | undefined, nothing: string, formats: Messages["formats"]): string | undefined {
  if (value === undefined) return nothing;
  if (Number.isSafeInteger(value)) return formats.count(value as number);
  if (typeof value === "string") return value;
  return JSON.stringify(value).length > longest ? undefined : JSON.stringify(value);
}

const longest = 400;
