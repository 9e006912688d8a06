import { isCalendarDate } from "../../core/day/isCalendarDate";
import type { FactValue } from "../../core/fact/fact";
import type { Remedy } from "../../financing/types/remedy";
import type { Messages } from "../messages";
import { factWordingOf } from "./factWordingOf";
import { valueText } from "./valueText";
import { wordOf } from "./wordOf";

/**
 * Say each way to meet each criterion in a line. The first way of a criterion names it, and the member of whom it is
 * asked.
 *
 * @param nameOf - the name of a member by its position.
 */
export function remedyLines(
  remedies: readonly Remedy[],
  messages: Messages,
  nameOf: (member: number) => string,
): string[] {
  const { financing, formats } = messages;
  const ways = new Map<string, { first: Remedy; texts: string[] }>();
  for (const step of remedies) {
    const { criterion, criterionOf, alternative } = step;
    const key = `${alternative} ${criterionOf} ${criterion}`;
    const way = ways.get(key) ?? { first: step, texts: [] };
    way.texts.push(stepText(step, messages));
    ways.set(key, way);
  }
  return [...ways.values()].map(({ first: { criterion, criterionOf, alternative }, texts }) => {
    const steps = formats.and(texts);
    if (alternative > 0) return `  - ${financing.otherWay(steps)}`;
    const of = criterionOf === undefined ? "" : `${nameOf(criterionOf)}, `;
    return `- ${of}${financing.way(wordOf(financing.criteria, criterion), steps)}`;
  });
}

function stepText({ kind, fact, to, from, ruleThen, open }: Remedy, messages: Messages): string {
  const { financing, formats } = messages;
  const { label } = factWordingOf(fact, messages);
  const required = to === undefined ? label : targetText(fact, to, messages);
  if (kind === "not-worked-out") return financing.membersOpen(label);
  if (kind === "none") return open ? financing.steps.ifSo(required) : financing.steps.none(required);
  if (kind !== "wait") return financing.steps[kind](required);
  const text = financing.steps.wait(label, from === undefined ? null : formats.day(from));
  return from === undefined || ruleThen === "same" ? text : `${text}; ${financing.otherRule}`;
}

/** What a fact must be, written like the condition that asks it. */
function targetText(fact: string, to: NonNullable<Remedy["to"]>, messages: Messages): string {
  const { conditions: words, formats } = messages;
  const { label } = factWordingOf(fact, messages);
  const text = (value: FactValue) => valueText(fact, value, messages);
  if (typeof to === "boolean") return text(to);
  if (typeof to !== "object") return words.is(label, text(to));
  if ("oneOf" in to) return words.is(label, formats.or(to.oneOf.map(text)));
  const { atLeast, atMost } = to;
  const isDay = isCalendarDate(atLeast ?? atMost);
  const bounds = [
    ...(atLeast === undefined
      ? []
      : [isDay ? words.onOrAfter(label, text(atLeast)) : words.atLeast(label, text(atLeast))]),
    ...(atMost === undefined
      ? []
      : [isDay ? words.onOrBefore(label, text(atMost)) : words.atMost(label, text(atMost))]),
  ];
  return formats.and(bounds);
}
