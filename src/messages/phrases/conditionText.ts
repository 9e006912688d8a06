import type { AnyCondition, AnyFactLeaf, AnyLimit } from "../../criteria/anyCondition";
import { quantified } from "../../criteria/tree/quantified";
import type { Messages } from "../messages";
import { exactPercent } from "../numbers/exactPercent";
import { factWordingOf } from "./factWordingOf";
import { valueText } from "./valueText";

/** Write a condition out from its data: `plafon paling banyak Rp100.000.000`. */
export function conditionText(condition: AnyCondition, messages: Messages): string {
  const { conditions: words, formats } = messages;
  const label = (fact: string) => factWordingOf(fact, messages).label;
  const part = (inner: AnyCondition) => {
    const text = conditionText(inner, messages);
    return "all" in inner || "any" in inner || ("of" in inner && "atLeast" in inner) ? `(${text})` : text;
  };
  if ("fact" in condition) return factText(condition, messages);
  if ("sum" in condition) {
    // They are of one kind, so that of the first one says how the limit is written.
    return limitText(words.sum(formats.and(condition.sum.map(label))), String(condition.sum[0]), condition, messages);
  }
  if ("share" in condition) {
    return words.share(label(condition.share), exactPercent(condition.atMost, formats), label(condition.of));
  }
  if ("all" in condition) return words.all(condition.all.map(part));
  if ("any" in condition) return words.any(condition.any.map(part));
  if ("not" in condition) return notText(condition.not, messages);
  if ("of" in condition) return words.atLeastOf(formats.count(condition.atLeast), condition.of.map(part));
  const inner = conditionText(quantified(condition), messages);
  if ("every" in condition) return words.every(inner);
  if ("some" in condition) return words.some(inner);
  const bound = (members: number | undefined) => (members === undefined ? null : formats.count(members));
  return words.howMany(inner, bound(condition.atLeast), bound(condition.atMost));
}

function factText(leaf: AnyFactLeaf, messages: Messages): string {
  const { conditions: words, formats } = messages;
  const { fact, onOrBefore, onOrAfter, monthsBeforeAsOf, is } = leaf;
  const { label, since } = factWordingOf(fact, messages);
  if (onOrBefore !== undefined) return words.onOrBefore(label, formats.day(onOrBefore));
  if (onOrAfter !== undefined) return words.onOrAfter(label, formats.day(onOrAfter));
  if (monthsBeforeAsOf !== undefined) return words.months(label, formats.count(monthsBeforeAsOf), since);
  if (typeof is === "boolean") return valueText(fact, is, messages);
  const options = optionsIn(leaf, messages);
  return options === null ? limitText(label, fact, leaf, messages) : words.is(label, options);
}

function notText(inner: AnyCondition, messages: Messages): string {
  if ("fact" in inner) {
    if (typeof inner.is === "boolean") return valueText(inner.fact, !inner.is, messages);
    if (inner.monthsBeforeAsOf) {
      const { label, since } = factWordingOf(inner.fact, messages);
      return messages.conditions.fewerMonths(label, messages.formats.count(inner.monthsBeforeAsOf), since);
    }
    const options = optionsIn(inner, messages);
    if (options !== null) return messages.conditions.isNot(factWordingOf(inner.fact, messages).label, options);
  }
  return messages.conditions.not(conditionText(inner, messages));
}

function optionsIn({ fact, is, in: list }: AnyFactLeaf, messages: Messages): string | null {
  const options = typeof is === "string" ? [is] : list;
  return options ? messages.formats.or(options.map((option) => valueText(fact, option, messages))) : null;
}

const limits = ["atMost", "moreThan", "atLeast", "lessThan"] as const;

function limitText(subject: string, fact: string, limit: AnyLimit, messages: Messages): string {
  const texts = limits.flatMap((name) => {
    const value = limit[name];
    return value === undefined ? [] : [messages.conditions[name](subject, valueText(fact, value, messages))];
  });
  return messages.formats.and(texts);
}
