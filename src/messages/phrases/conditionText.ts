import type { AnyCondition, AnyFactLeaf, AnyGroup, AnyLeaf, AnyLimit } from "../../criteria/anyCondition";
import { acceptedBy } from "../../criteria/tree/acceptedBy";
import { type Limit, limitOf } from "../../criteria/tree/limitOf";
import { type Quantifier, shapeOf } from "../../criteria/tree/shapeOf";
import type { Messages } from "../messages";
import { exactPercent } from "../numbers/exactPercent";
import { factWordingOf } from "./factWordingOf";
import { valueText } from "./valueText";

/** Write a condition out from its data: `plafon paling banyak Rp100.000.000`. */
export function conditionText(condition: AnyCondition, messages: Messages): string {
  const shaped = shapeOf(condition);
  if (shaped.leaf) return leafText(shaped.leaf, messages);
  return shaped.quantifier ? quantifierText(shaped, messages) : groupText(shaped.group, messages);
}

function groupText(group: AnyGroup, messages: Messages): string {
  const { conditions: words, formats } = messages;
  const part = (inner: AnyCondition) => {
    const text = conditionText(inner, messages);
    const { group } = shapeOf(inner);
    return group && !("not" in group) ? `(${text})` : text;
  };
  if ("all" in group) return words.all(group.all.map(part));
  if ("any" in group) return words.any(group.any.map(part));
  if ("not" in group) return notText(group.not, messages);
  return words.atLeastOf(formats.count(group.atLeast), group.of.map(part));
}

function quantifierText({ quantifier, asked }: Quantifier, messages: Messages): string {
  const { conditions: words, formats } = messages;
  const inner = conditionText(asked, messages);
  if ("every" in quantifier) return words.every(inner);
  if ("some" in quantifier) return words.some(inner);
  if (quantifier.atMostShare !== undefined) {
    return words.shareOfMembers(inner, exactPercent(quantifier.atMostShare, formats));
  }
  const bound = (members: number | undefined) => (members === undefined ? null : formats.count(members));
  return words.howMany(inner, bound(quantifier.atLeast), bound(quantifier.atMost));
}

function leafText(leaf: AnyLeaf, messages: Messages): string {
  const { conditions: words, formats } = messages;
  const label = (fact: string) => factWordingOf(fact, messages).label;
  if ("fact" in leaf) return factText(leaf, messages);
  if ("share" in leaf) return words.share(label(leaf.share), exactPercent(leaf.atMost, formats), label(leaf.of));
  // The facts are of one kind: the kind of the first says how the limit is written.
  return limitText(words.sum(formats.and(leaf.sum.map(label))), String(leaf.sum[0]), leaf, messages);
}

function factText(leaf: AnyFactLeaf, messages: Messages): string {
  const { conditions: words, formats } = messages;
  const { fact, onOrBefore, onOrAfter, monthsBeforeAsOf, is } = leaf;
  const { label, since } = factWordingOf(fact, messages);
  if (onOrBefore !== undefined) return words.onOrBefore(label, formats.day(onOrBefore));
  if (onOrAfter !== undefined) return words.onOrAfter(label, formats.day(onOrAfter));
  if (monthsBeforeAsOf !== undefined) return words.months(label, formats.count(monthsBeforeAsOf), since);
  if (typeof is === "boolean") return valueText(fact, is, messages);
  const options = optionsText(leaf, messages);
  return options === null ? limitText(label, fact, leaf, messages) : words.is(label, options);
}

function notText(inner: AnyCondition, messages: Messages): string {
  if ("fact" in inner) {
    if (typeof inner.is === "boolean") return valueText(inner.fact, !inner.is, messages);
    if (inner.monthsBeforeAsOf) {
      const { label, since } = factWordingOf(inner.fact, messages);
      return messages.conditions.fewerMonths(label, messages.formats.count(inner.monthsBeforeAsOf), since);
    }
    const options = optionsText(inner, messages);
    if (options !== null) return messages.conditions.isNot(factWordingOf(inner.fact, messages).label, options);
  }
  return messages.conditions.not(conditionText(inner, messages));
}

/** The options of a leaf; `null` for a yes-no fact, or without options. */
function optionsText(leaf: AnyFactLeaf, messages: Messages): string | null {
  const options = typeof leaf.is === "boolean" ? undefined : acceptedBy(leaf);
  return options ? messages.formats.or(options.map((option) => valueText(leaf.fact, option, messages))) : null;
}

function limitText(subject: string, fact: string, leaf: AnyLimit, messages: Messages): string {
  const { value, inclusive, upper } = limitOf(leaf) as Limit<number>;
  const name = upper ? (inclusive ? "atMost" : "lessThan") : inclusive ? "atLeast" : "moreThan";
  return messages.conditions[name](subject, valueText(fact, value, messages));
}
