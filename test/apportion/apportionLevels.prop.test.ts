import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion";
import { apportionLevels } from "../../src/apportion/apportionLevels";
import { apportionMethods } from "../../src/apportion/apportionment";
import type { ApportionedNode, ApportionNode } from "../../src/apportion/levels";

/** A node that has children. */
type Group<Child> = Omit<ApportionNode, "children"> & { readonly children: readonly Child[] };

/** A regency: its weight in hundredths, with a minimum and a cap where it has one. */
const regency = fc.record({
  hundredths: fc.integer({ min: 1, max: 9999 }),
  minimum: fc.option(fc.nat(5)),
  room: fc.option(fc.integer({ min: 1, max: 9 })),
});
const nation = fc.array(fc.array(regency, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }).map(
  (provinces): Group<Group<ApportionNode>> => ({
    id: "nation",
    children: provinces.map((regencies, at) => ({
      id: `${at}`,
      children: regencies.map(({ hundredths, minimum, room }, below) => ({
        id: `${at}.${below}`,
        weight: (hundredths / 100).toFixed(2),
        minimum,
        cap: room === null ? null : (minimum ?? 0) + room,
      })),
    })),
  }),
);
const cases = fc.record({ method: fc.constantFrom(...apportionMethods), root: nation, more: fc.nat(80) }).map((one) => {
  const leaves = one.root.children.flatMap(({ children }) => children);
  const least = leaves.reduce((sum, { minimum }) => sum + Math.max(minimum ?? 0, 1), 0);
  const most = leaves.reduce((sum, { cap }) => sum + (cap ?? 1000), 0);
  return { ...one, total: Math.min(least + one.more, most) };
});

describe("apportionLevels, for any tree", () => {
  it("lets children sum to their parent, and keeps minima and caps", () => {
    fc.assert(
      fc.property(cases, ({ method, root, total }) => {
        const check = (node: ApportionedNode, from: ApportionNode) => {
          expect(node.id).toBe(from.id);
          expect(node.allocation).toBeGreaterThanOrEqual(from.minimum ?? 0);
          expect(node.allocation).toBeLessThanOrEqual(from.cap ?? total);
          const below = node.children.map(({ allocation }) => allocation);
          if (node.division) expect(below).toEqual(node.division.allocations);
          if (node.division) expect(below.reduce((a, b) => a + b)).toBe(node.allocation);
          for (const [at, child] of node.children.entries()) check(child, from.children?.[at] as ApportionNode);
        };
        const answer = apportionLevels(total, root, { method });
        expect(answer.allocation).toBe(total);
        check(answer, root);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it("divides each province as apportion would divide what it got", () => {
    fc.assert(
      fc.property(cases, ({ method, root, total }) => {
        const { children } = apportionLevels(total, root, { method });
        for (const [at, province] of root.children.entries()) {
          const limits = {
            minimum: province.children.map(({ minimum }) => minimum ?? null),
            caps: province.children.map(({ cap }) => cap ?? null),
          };
          const weights = province.children.map(({ weight }) => weight ?? 0);
          const got = children[at]?.allocation ?? 0;
          expect(children[at]?.division).toEqual(apportion(got, weights, { method, ...limits }));
        }
      }),
      { numRuns: 300 },
    );
  });
});
