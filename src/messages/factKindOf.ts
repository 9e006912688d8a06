import type { FactKind } from "../core/fact";
import { channelFacts } from "../digital/channelFacts";
import { applicantFacts } from "../financing/kur/applicantFacts";
import { clusterFacts } from "../financing/kur/clusterFacts";
import { pmiFacts } from "../financing/kur/pmiFacts";
import { programmeFacts } from "../financing/programmeFacts";
import { sizeFacts } from "../size/regime";

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
