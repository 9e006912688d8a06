import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion";
import { apportionLevels } from "../../src/apportion/apportionLevels";
import { apportionMethods } from "../../src/apportion/apportionment";
import type { ApportionedNode, ApportionNode, LevelOptions } from "../../src/apportion/levels";
import { refusal } from "../core/refusal";

const webster = { method: "webster" } as const;
const leaf = (id: string, weight: ApportionNode["weight"], more: Partial<ApportionNode> = {}) => ({
  id,
  weight,
  ...more,
});
const group = (id: string, children: readonly ApportionNode[], more: Partial<ApportionNode> = {}) => ({
  id,
  children,
  ...more,
});
/** Every node with what it gets, from the top down. */
const listed = ({ id, allocation, children }: ApportionedNode): [string, number][] => [
  [id, allocation],
  ...children.flatMap(listed),
];

describe("apportionLevels", () => {
  it("divides a nation among provinces, and each province among its regencies", () => {
    // By hand: 100 x 45/67 = 67.16 and 32.84; 67 x 30/45 = 44.67 and 22.33.
    const root = group("nation", [group("west", [leaf("w1", 30), leaf("w2", 15)]), leaf("east", 22)]);
    const nation = apportionLevels(100, root, { method: "hamilton" });
    expect(listed(nation)).toEqual([
      ["nation", 100],
      ["west", 67],
      ["w1", 45],
      ["w2", 22],
      ["east", 33],
    ]);
    expect(nation.children[0]?.division).toEqual(apportion(67, [30, 15], { method: "hamilton" }));
    expect(nation.children[1]).toEqual({
      kind: "apportioned-node",
      id: "east",
      allocation: 33,
      division: null,
      children: [],
    });
  });

  it.each(apportionMethods)("of one level is apportion (%s)", (method) => {
    const weights = [2560, 3315, 995, 5012];
    const root = group(
      "all",
      weights.map((weight, at) => leaf(`${at}`, weight)),
    );
    expect(apportionLevels(20, root, { method }).division).toEqual(apportion(20, weights, { method }));
  });

  it("may give a regency other than the whole divided at once", () => {
    // At once: 1.5, 0.75, 0.75 of 3. By level: 1.5 and 1.5 tie, a gets 2, and b's one is a tie again.
    const at = (parts: readonly ApportionNode[]) => apportionLevels(3, group("all", parts), webster);
    expect(apportion(3, [2, 1, 1], webster).allocations).toEqual([1, 1, 1]);
    const levels = at([leaf("a", 2), group("b", [leaf("b1", 1), leaf("b2", 1)])]);
    expect(listed(levels)).toEqual([
      ["all", 3],
      ["a", 2],
      ["b", 1],
      ["b1", 1],
      ["b2", 0],
    ]);
    expect(levels.division?.ties).toEqual([{ positions: [0, 1], seats: 1 }]);
    expect(levels.children[1]?.division?.ties).toEqual([{ positions: [0, 1], seats: 1 }]);
  });

  it("counts minima and caps of those below at every level above", () => {
    const small = group("small", [leaf("s1", 1, { minimum: 10 }), leaf("s2", 1, { minimum: 5 })], { minimum: 3 });
    const large = group("large", [leaf("l1", 50), leaf("l2", 48)]);
    expect(listed(apportionLevels(100, group("all", [small, large]), webster)).slice(0, 4)).toEqual([
      ["all", 100],
      ["small", 15],
      ["s1", 10],
      ["s2", 5],
    ]);
    const full = group("full", [leaf("f1", 60, { cap: 7 }), leaf("f2", 38, { cap: 4 })], { cap: 29 });
    expect(listed(apportionLevels(30, group("all", [full, leaf("rest", 2)]), webster))).toEqual([
      ["all", 30],
      ["full", 11],
      ["f1", 7],
      ["f2", 4],
      ["rest", 19],
    ]);
    const held = apportionLevels(30, group("all", [group("a", [leaf("a1", 9)], { cap: 4 }), leaf("b", 1)]), webster);
    expect(listed(held)).toEqual([
      ["all", 30],
      ["a", 4],
      ["a1", 4],
      ["b", 26],
    ]);
    const raised = group("all", [group("a", [leaf("a1", 9)]), group("b", [leaf("b1", 1)], { minimum: 20 })]);
    expect(listed(apportionLevels(30, raised, webster)).map(([, units]) => units)).toEqual([30, 10, 10, 20, 20]);
  });

  it.each(["huntington-hill", "adams", "dean"] as const)("gives every regency a unit (%s)", (method) => {
    const tiny = group("tiny", [leaf("t1", 1), leaf("t2", 1), leaf("t3", 1), leaf("none", 0)]);
    const root = group("all", [tiny, leaf("huge", 10 ** 6)]);
    expect(listed(apportionLevels(10, root, { method })).map(([, units]) => units)).toEqual([10, 3, 1, 1, 1, 0, 7]);
    expect(listed(apportionLevels(4, root, { method })).map(([, units]) => units)).toEqual([4, 3, 1, 1, 1, 0, 1]);
    expect(() => apportionLevels(3, root, { method })).toThrow(refusal("infeasible", ["total"]));
    expect(() => apportionLevels(2, root, { method })).toThrow(/expected 2 more,/);
  });

  it("gives zeros below a node without weight or without units", () => {
    const root = group("all", [group("empty", [leaf("e1", 0), leaf("e2", "0.0")]), leaf("b", 1)]);
    expect(listed(apportionLevels(5, root, webster)).map(([, units]) => units)).toEqual([5, 0, 0, 0, 5]);
    expect(listed(apportionLevels(0, root, webster)).map(([, units]) => units)).toEqual([0, 0, 0, 0, 0]);
  });

  it("takes a given weight that is exactly the sum below it, and refuses any other", () => {
    const parts = [leaf("a", "0.1"), leaf("b", "0.20")];
    expect(apportionLevels(3, group("all", parts, { weight: "0.3" }), webster)).toEqual(
      apportionLevels(3, group("all", parts), webster),
    );
    expect(apportionLevels(3, group("all", parts, { weight: null }), webster).allocation).toBe(3);
    for (const weight of [0, "0.29", "0.31", 0.1 + 0.2]) {
      expect(() => apportionLevels(3, group("all", parts, { weight }), webster)).toThrow(
        refusal("invalid-table", ["root", "weight"]),
      );
    }
    const long = "9".repeat(99);
    expect(apportionLevels(2, group("all", [leaf("a", long), leaf("b", long)]), webster).division?.allocations).toEqual(
      [1, 1],
    );
  });

  it("divides nothing further without children", () => {
    expect(apportionLevels(3, leaf("all", 7), webster)).toEqual(
      apportionLevels(3, leaf("all", 7, { children: [] }), webster),
    );
    expect(apportionLevels(3, leaf("all", 7, { children: null }), webster).division).toBeNull();
  });

  it("finds minima and caps that contradict each other or the total infeasible, by how many units", () => {
    const two = (more: Partial<ApportionNode>, own: Partial<ApportionNode> = {}) =>
      group("all", [group("a", [leaf("a1", 1, more), leaf("a2", 1, more)], own), leaf("b", 1, { cap: 9 })]);
    const cases: [total: number, root: ApportionNode, path: (string | number)[], by: number][] = [
      [20, two({ minimum: 4 }, { cap: 5 }), ["root", "children", 0, "cap"], 3],
      [20, two({ cap: 4 }, { minimum: 10 }), ["root", "children", 0, "minimum"], 2],
      [20, two({ cap: 4, minimum: 5 }), ["root", "children", 0, "children", 0, "minimum"], 1],
      [7, two({ minimum: 4 }), ["total"], 1],
      [18, two({ cap: 4 }), ["total"], 1],
      [5, leaf("all", 1, { cap: 3 }), ["total"], 2],
      [5, group("all", [leaf("a", 0, { minimum: 1 }), leaf("b", 1)]), ["root", "children", 0, "minimum"], 1],
    ];
    for (const [total, root, path, by] of cases) {
      expect(() => apportionLevels(total, root, webster)).toThrow(refusal("infeasible", path));
      expect(() => apportionLevels(total, root, webster)).toThrow(new RegExp(`\\b${by} (more|less),`));
    }
    expect(apportionLevels(8, two({ minimum: 4 }), webster).children[0]?.allocation).toBe(8);
    expect(apportionLevels(12, two({ minimum: 4 }, { cap: 8 }), webster).children[0]?.allocation).toBe(8);
    expect(apportionLevels(17, two({ cap: 4 }), webster).children[0]?.allocation).toBe(8);
    expect(() => apportionLevels(5, group("all", [leaf("a", 0)]), webster)).toThrow(refusal("infeasible", ["root"]));
    expect(() => apportionLevels(0, leaf("all", 0), webster)).toThrow(refusal("infeasible", ["root"]));
  });

  it("takes 1,000 levels, and refuses one more", () => {
    const deep = (levels: number): ApportionNode => {
      let node: ApportionNode = leaf("n0", 1);
      for (let level = 1; level < levels; level++) node = { id: `n${level}`, children: [node] };
      return node;
    };
    let node = apportionLevels(7, deep(1000), webster);
    let levels = 1;
    for (let below = node.children[0]; below; below = node.children[0]) {
      node = below;
      levels += 1;
    }
    expect([levels, node.allocation]).toEqual([1000, 7]);
    const at = ["root", ...Array.from({ length: 1000 }, () => ["children", 0]).flat()];
    for (const many of [1001, 5000]) {
      expect(() => apportionLevels(7, deep(many), webster)).toThrow(refusal("invalid-table", at));
    }
  });

  it("refuses a node that is none", () => {
    const inside = (child: unknown) => () => apportionLevels(1, group("all", [child as ApportionNode]), webster);
    const at = ["root", "children", 0];
    expect(inside(null)).toThrow(refusal("invalid-table", at));
    expect(inside({ id: "a", weigth: 1 })).toThrow(refusal("invalid-table", [...at, "weigth"]));
    expect(inside({ weight: 1 })).toThrow(refusal("invalid-table", [...at, "id"]));
    expect(inside(leaf("", 1))).toThrow(refusal("invalid-table", [...at, "id"]));
    expect(inside(leaf("all", 1))).toThrow(refusal("invalid-table", [...at, "id"]));
    expect(inside({ id: "a", children: "b" })).toThrow(refusal("invalid-table", [...at, "children"]));
    expect(inside({ id: "a" })).toThrow(refusal("invalid-amount", [...at, "weight"]));
    expect(inside(leaf("a", -1))).toThrow(refusal("invalid-amount", [...at, "weight"]));
    expect(inside(leaf("a", 1, { minimum: 0.5 }))).toThrow(refusal("invalid-count", [...at, "minimum"]));
    expect(inside(leaf("a", 1, { cap: -1 }))).toThrow(refusal("invalid-count", [...at, "cap"]));
    // biome-ignore lint/suspicious/noSparseArray: a hole is the case.
    const holed = [, leaf("a", 1)] as ApportionNode[];
    expect(() => apportionLevels(1, group("all", holed), webster)).toThrow(refusal("invalid-table", at));
  });

  it("refuses a tree that comes back to itself", () => {
    const round: ApportionNode & { children: ApportionNode[] } = { id: "round", children: [] };
    round.children.push(round);
    expect(() => apportionLevels(1, round, webster)).toThrow(refusal("invalid-table", ["root", "children", 0, "id"]));
  });

  it("refuses what is no total, no method or no option", () => {
    expect(() => apportionLevels(-1, leaf("all", 1), webster)).toThrow(refusal("invalid-count", ["total"]));
    expect(() => apportionLevels(1, leaf("all", 1), { method: "hare" } as unknown as LevelOptions)).toThrow(
      refusal("invalid-option", ["method"]),
    );
    expect(() => apportionLevels(1, leaf("all", 1), { ...webster, minimum: 1 } as LevelOptions)).toThrow(
      refusal("unknown-option", ["minimum"]),
    );
  });
});
