import { describe, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { headroom } from "../../src/size/headroom";
import { transitions } from "../../src/size/transitions";
import type { SizeOutcome } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import cases from "../cases/sizeTransitions.json";
import { refusal } from "../core/refusal";

const established = "2015-06-01";
const businesses = cases.businesses.map(({ sales, assets, partOf }): SizeFacts => {
  const amounts = { hasilPenjualanTahunan: sales, kekayaanBersih: assets };
  return { ...amounts, establishedOn: established, ...(partOf === "besar" && { partOf }) };
});
const on = (asOf: string) => businesses.map((facts) => classifySize(facts, { asOf }));
const [before, after] = [on(cases.before), on(cases.after)];

describe("transitions: what PP 7/2021 did to businesses classified under UU 20/2008", () => {
  it.each(cases.businesses.map((expected, at) => ({ ...expected, at })))(
    "sales $sales, assets $assets: $from, then $to ($move)",
    ({ from, to, move, at }) => {
      const moved = transitions(before.slice(at, at + 1), after.slice(at, at + 1));
      expect(moved).toMatchObject({ total: 1, counts: { [from]: { [to]: 1 } }, [move]: 1 });
    },
  );

  it("counts them all", () => {
    const { counts, ...totals } = transitions(before, after);
    expect(totals).toEqual({ kind: "size-transitions", total: 16, naik: 2, turun: 4, tetap: 6, notComparable: 4 });
    const none = { mikro: 0, kecil: 0, menengah: 0, besar: 0, unknown: 0, excluded: 0, "no-rule": 0 };
    expect(counts).toStrictEqual({
      mikro: { ...none, mikro: 1, besar: 1, unknown: 1 },
      kecil: { ...none, mikro: 2, kecil: 2, menengah: 1 },
      menengah: { ...none, kecil: 2, menengah: 2 },
      besar: { ...none, besar: 1 },
      unknown: { ...none, unknown: 1 },
      excluded: { ...none, mikro: 1, excluded: 1 },
      "no-rule": none,
    });
  });

  it("cannot compare with a day on which no amounts were in force", () => {
    const moved = transitions(before, on("2020-12-01"));
    expect(moved).toMatchObject({ naik: 0, turun: 0, tetap: 0, notComparable: 16 });
  });
});

describe("transitions", () => {
  it("reads generators side by side", () => {
    expect(transitions(before.values(), after.values())).toEqual(transitions(before, after));
  });

  it("compares nothing", () => {
    expect(transitions([], [])).toMatchObject({ total: 0, naik: 0, turun: 0, tetap: 0, notComparable: 0 });
  });

  it("refuses two sides that are not equally long, and names the shorter", () => {
    expect(() => transitions(before, after.slice(1))).toThrow(refusal("invalid-table", ["after"]));
    expect(() => transitions(before.slice(1), after)).toThrow(refusal("invalid-table", ["before"]));
  });

  it("closes both sides when it refuses", () => {
    const closed: string[] = [];
    function* side(name: string, outcomes: readonly SizeOutcome[]): Generator<SizeOutcome> {
      try {
        yield* outcomes;
      } finally {
        closed.push(name);
      }
    }
    expect(() => transitions(side("before", before), side("after", after.slice(1)))).toThrow();
    expect(() => transitions(side("before", before.slice(1)), side("after", after))).toThrow();
    expect(closed.sort()).toEqual(["after", "after", "before", "before"]);
  });

  it("refuses what is no outcome", () => {
    const wrong = { kind: "size", status: "lost" } as unknown as SizeOutcome;
    const right = before.slice(0, 2);
    expect(() => transitions([before[0] as SizeOutcome, wrong], right)).toThrow(
      refusal("invalid-option", ["before", 1]),
    );
    expect(() => transitions(right, [wrong, wrong])).toThrow(refusal("invalid-option", ["after", 0]));
  });

  it("survives JSON", () => {
    const moved = transitions(before, after);
    expect(JSON.parse(JSON.stringify(moved))).toStrictEqual(moved);
  });
});

describe("transitions of what is none", () => {
  const refusal = (code: string, path: readonly unknown[]) =>
    expect.objectContaining({ name: "UmkmError", code, path });

  it.each([
    [() => transitions([null] as never, [null] as never), "invalid-option", ["before", 0]],
    [() => transitions([{ kind: "progress", status: "unknown" }] as never, [] as never), "invalid-table", ["after"]],
    [() => transitions(5 as never, []), "invalid-table", ["before"]],
    [() => transitions([], undefined as never), "invalid-table", ["after"]],
    [() => transitions([], [], { classes: "ab" } as never), "invalid-option", ["classes"]],
    [() => transitions([], [], { classes: ["a", "a"] } as never), "invalid-option", ["classes"]],
    [() => transitions([], [], { class: [] } as never), "unknown-option", ["class"]],
    [() => headroom(null as never), "invalid-option", ["outcome"]],
    [() => headroom({} as never), "invalid-option", ["outcome"]],
  ] as const)("%s is refused", (act, code, path) => {
    expect(act).toThrow(refusal(code, path));
  });
});
