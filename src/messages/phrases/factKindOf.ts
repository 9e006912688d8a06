import type { FactKind } from "../../core/fact/fact";
import { sizeFacts } from "../../size/types/regime";
import { applicantFacts } from "../../vocabulary/applicantFacts";
import { channelFacts } from "../../vocabulary/channelFacts";
import { clusterFacts } from "../../vocabulary/clusterFacts";
import { pmiFacts } from "../../vocabulary/pmiFacts";
import { programmeFacts } from "../../vocabulary/programmeFacts";

/** The kind of a fact that the library declares, which tells amounts from counts; `null` for a custom fact. */
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
