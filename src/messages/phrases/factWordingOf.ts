import type { FactWording } from "../../vocabulary/factWording";
import type { Messages } from "../messages";

/**
 * The wording of a fact, from whichever table has it; a fact without one is named and asked for by its id.
 *
 * @param topic - the table that is looked at first.
 */
export function factWordingOf(fact: string, { facts }: Messages, topic?: "size"): FactWording {
  const tables = [...(topic ? [facts.tables[topic]] : []), ...Object.values(facts.tables)];
  const table: Readonly<Record<string, FactWording>> | undefined = tables.find((words) => Object.hasOwn(words, fact));
  return table?.[fact] ?? { label: fact, question: `${fact}?` };
}
