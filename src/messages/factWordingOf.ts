import type { Messages } from "./messages";
import type { FactWording } from "./wording/factWording";

/** The wording of a fact, wherever it stands; a fact without one is named and asked for by its own name. */
export function factWordingOf(fact: string, { facts }: Messages): FactWording {
  const table = Object.values(facts.tables).find((words) => Object.hasOwn(words, fact));
  return table?.[fact] ?? { label: fact, question: `${fact}?` };
}
