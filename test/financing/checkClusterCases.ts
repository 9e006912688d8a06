import { describe, expect, it } from "vitest";
import type { FactDeclarations } from "../../src/core/fact/fact";
import { deepFreeze } from "../../src/core/plain/deepFreeze";
import { assessCluster } from "../../src/financing/assessCluster";
import type { Programme } from "../../src/financing/types/programme";
import { readClusterCases } from "../tables/readCases.mjs";
import { expectPart } from "./cases";

/** Check the golden cases of a programme for clusters, and that they turn every criterion of every period each way. */
export function checkClusterCases<D extends FactDeclarations, M extends FactDeclarations>(
  programme: Programme<D, M> & { readonly memberFacts: M },
): void {
  const cases = readClusterCases(programme.id, programme.facts, programme.memberFacts);
  const answer = ({ cluster, members, asOf }: (typeof cases)[number]) =>
    assessCluster(programme as never, deepFreeze({ cluster, members }) as never, { asOf });

  describe(`the golden cases of ${programme.id}`, () => {
    it("name a source, and each stands once", () => {
      for (const { name, cite } of cases) expect(cite.length, name).toBeGreaterThan(3);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });

    it.each(cases)("$name", (one) => {
      const { complete, expected, asOf } = one;
      const outcome = answer(one);
      expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
      expect(outcome.status).toBe(expected.status);
      if (outcome.status === "no-rule") {
        expect(outcome).toEqual({ kind: "cluster", programme: programme.id, asOf, ...expected });
        return;
      }
      if (expected.cluster) expectPart(outcome.cluster, expected.cluster, complete);
      const parts = expected.members ?? [];
      for (const [position, part] of parts.entries()) expectPart(outcome.members[position] as never, part, complete);
      if (expected.blockedBy) expect(outcome.blockedBy).toEqual(expected.blockedBy);
      if (expected.period) expect([outcome.basis.from, outcome.basis.until]).toEqual(expected.period);
      expect(outcome.basis.notCovered).toEqual(expect.arrayContaining([...(expected.notCovered ?? [])]));
    });
  });

  it.each(programme.periods)("the cases turn every criterion of the period from $from each way", ({ from, value }) => {
    const turned = { true: new Set<string>(), false: new Set<string>(), null: new Set<string>() };
    for (const outcome of cases.map(answer)) {
      if (outcome.status === "no-rule" || outcome.basis.from !== from) continue;
      const reasons = [...outcome.cluster.reasons, ...outcome.members.flatMap((member) => member.reasons)];
      for (const { id, truth } of reasons) turned[`${truth}`].add(id);
    }
    const ids = [...value.criteria, ...(value.memberCriteria ?? [])].map(({ id }) => id).sort();
    for (const found of Object.values(turned)) expect([...found].sort()).toEqual(ids);
  });
}
