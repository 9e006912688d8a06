import type { FactKind } from "../../core/fact/fact";
import { sizeFacts } from "../../size/types/regime";
import { applicantFacts } from "../../vocabulary/applicantFacts";
import { channelFacts } from "../../vocabulary/channelFacts";
import { clusterFacts } from "../../vocabulary/clusterFacts";
import { pmiFacts } from "../../vocabulary/pmiFacts";
import { programmeFacts } from "../../vocabulary/programmeFacts";

/** The kind of a fact that the library declares, so that amounts are told from counts; `null` for a fact of others. */
export function factKindOf(fact: string): FactKind | null {
  const tables: readonly Readonly<Record<string, FactKind>>[] = [
    sizeFacts,
    applicantFacts,
    clusterFacts,
    pmiFacts,
    programmeFacts,
    channelFacts,
  ];
  return tables.find((table) => Object.hasOwn(table, fact))?.[fact] ?? null;
}
