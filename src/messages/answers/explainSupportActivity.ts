import type { OrderedFact } from "../../core/fact/fact";
import { observe } from "../../core/fact/observe";
import { readFact } from "../../core/fact/readFact";
import type { SupportActivity } from "../../entities/supportActivity";
import type { Messages } from "../messages";
import { observedText } from "../phrases/observedText";
import { wordOf } from "../phrases/wordOf";

/** Explain a support activity: what, when, where, by whom and with whom, and where it is known from. */
export function explainSupportActivity(activity: SupportActivity, messages: Messages): string[] {
  const { support, facts } = messages;
  const { kind, title, on, from, until, organiser, place, region, participants, partner, source } = activity;
  const written = (fact: "date" | "count", given: OrderedFact<string> | OrderedFact<number>) =>
    observedText("", observe(readFact(fact, given, [])), messages);
  const [day, first, last] = [on, from, until].map((given) => written("date", given));
  const people = written("count", participants);
  const days = first && last ? facts.between(first, last) : first ? facts.from(first) : last ? facts.until(last) : null;
  const parts = [
    day ?? days,
    place,
    region ? support.region(region.code, region.scheme) : null,
    organiser ? support.organiser(organiser) : null,
    partner ? support.partner(partner) : null,
    people ? support.participants(people) : null,
    source ? support.source(source) : null,
  ].filter((part) => part);
  return [`${[`${wordOf(support.kinds, kind)}: ${title}`, ...parts].join("; ")}.`];
}
