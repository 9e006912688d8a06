import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { tallySizes } from "../../src/size/tallySizes";
import type { SizeOptions } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import { refusal } from "../core/refusal";

function none() {
  return { mikro: 0, kecil: 0, menengah: 0, besar: 0, unknown: 0, excluded: 0, "no-rule": 0 };
}
const registration: SizeOptions = { asOf: "2026-01-15", purpose: "registration" };
const businesses: SizeFacts[] = [
  { modalUsaha: 1_000_000_000 },
  { modalUsaha: 1_000_000_001, partOf: "none", foreignOwned: false },
  { modalUsaha: 5_000_000_001 },
  { modalUsaha: 10_000_000_001 },
  { modalUsaha: 10_000_000_002 },
  { modalUsaha: null },
  { modalUsaha: 300_000_000, foreignOwned: true },
];
// PP 7/2021 Pasal 35 ayat (3); Permen Investasi/BKPM 5/2025 Pasal 26.
const tally = {
  kind: "size-tally",
  asOf: "2026-01-15",
  total: 7,
  counts: { mikro: 1, kecil: 1, menengah: 1, besar: 3, unknown: 1, excluded: 0, "no-rule": 0 },
  conflicts: none(),
  openConflicts: none(),
  assumed: ["foreignOwned:false", "partOf:none"],
};
const empty = none();

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

describe("tallySizes", () => {
  it("counts an array, a set and a generator", () => {
    for (const iterable of [businesses, new Set(businesses), businesses.values()]) {
      expect(tallySizes(iterable, registration)).toStrictEqual(tally);
    }
  });

  it("promises the same of an async iterable", async () => {
    const promise = tallySizes(later(businesses), registration);
    expect(promise).toBeInstanceOf(Promise);
    expect(await promise).toStrictEqual(tally);
  });

  it("reads what is both as an iterable", () => {
    const both = { [Symbol.iterator]: () => businesses.values(), [Symbol.asyncIterator]: () => later(businesses) };
    expect(tallySizes(both, registration)).toStrictEqual(tally);
  });

  it("counts nothing", async () => {
    const conflicts = { conflicts: empty, openConflicts: empty };
    const nothing = { kind: "size-tally", asOf: "2026-01-15", total: 0, counts: empty, ...conflicts, assumed: [] };
    expect(tallySizes([], registration)).toStrictEqual(nothing);
    expect(await tallySizes(later([]), registration)).toStrictEqual(nothing);
  });

  it("keeps apart for whom no amounts are in force: UU 11/2020 Pasal 87", () => {
    const counts = { ...empty, "no-rule": 7 };
    expect(tallySizes(businesses, { asOf: "2020-12-01" })).toMatchObject({ total: 7, counts, assumed: [] });
  });

  it("tells how many of each class rest on measures that disagree: PP 7/2021 Pasal 35 ayat (4)", () => {
    const young = { establishedOn: "2022-01-01" };
    const shops: SizeFacts[] = [
      { modalUsaha: 1_000_000_000, hasilPenjualanTahunan: 2_000_000_000, ...young },
      { modalUsaha: 1_000_000_000, hasilPenjualanTahunan: 2_000_000_001, ...young },
      { modalUsaha: 900_000_000, ...young },
      { modalUsaha: 1_000_000_001, hasilPenjualanTahunan: 2_000_000_000, establishedOn: "2015-01-01" },
      { modalUsaha: 1_000_000_001, hasilPenjualanTahunan: 15_000_000_000, ...young },
      { modalUsaha: 1_000_000_001, hasilPenjualanTahunan: 15_000_000_001, ...young },
      { hasilPenjualanTahunan: 60_000_000_000 },
      { modalUsaha: 6_000_000_000, hasilPenjualanTahunan: 3_000_000_000, ...young, partOf: "besar" },
    ];
    const found = tallySizes(shops, { asOf: "2024-03-05" });
    expect(found.counts).toEqual({ ...empty, mikro: 4, kecil: 2, unknown: 1, excluded: 1 });
    expect(found.conflicts).toEqual({ ...empty, mikro: 1, kecil: 1, excluded: 1 });
    expect(found.openConflicts).toEqual({ ...empty, mikro: 1, unknown: 1 });
    // By the strict reading the classes are others, and the measures disagree as before.
    const strict = tallySizes(shops, { asOf: "2024-03-05", policy: "both" });
    const sum = (of: object) => Object.values(of).reduce((total, one) => total + one, 0);
    expect([sum(strict.conflicts), sum(strict.openConflicts)]).toEqual([3, 2]);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(tally))).toStrictEqual(tallySizes(businesses, registration));
  });
});

describe("tallySizes refuses", () => {
  const wrong = [{ modalUsaha: 1 }, { modalUsaha: -1 }] as SizeFacts[];

  it("wrong facts, with their position", async () => {
    expect(() => tallySizes(wrong, registration)).toThrow(refusal("invalid-rupiah", [1, "modalUsaha"]));
    await expect(tallySizes(later(wrong), registration)).rejects.toThrow(refusal("invalid-rupiah", [1, "modalUsaha"]));
  });

  it("and takes no more from what it reads, which it closes", () => {
    let taken = 0;
    let closed = false;
    function* source(): Generator<SizeFacts> {
      try {
        for (const facts of [...wrong, ...wrong]) {
          taken += 1;
          yield facts;
        }
      } finally {
        closed = true;
      }
    }
    expect(() => tallySizes(source(), registration)).toThrow();
    expect([taken, closed]).toEqual([2, true]);
  });

  it.each<[unknown, UmkmErrorCode, string[]]>([
    [{}, "invalid-date", ["asOf"]],
    [{ asOf: "2024-02-30" }, "invalid-date", ["asOf"]],
    [{ asOf: "2024-03-05", purpose: "tax" }, "invalid-option", ["purpose"]],
    [{ asOf: "2024-03-05", max: 1 }, "unknown-option", ["max"]],
  ])("the options %j, even with nobody to count", (options, code, path) => {
    expect(() => tallySizes([], options as SizeOptions)).toThrow(refusal(code, path));
    expect(() => tallySizes(later([]), options as SizeOptions)).toThrow(refusal(code, path));
  });

  it.each([null, undefined, 5, {}, { [Symbol.iterator]: 1 }])("%j, which cannot be iterated", (value) => {
    expect(() => tallySizes(value as unknown as SizeFacts[], registration)).toThrow(
      refusal("invalid-fact", ["businesses"]),
    );
  });

  it("passes on what the source itself throws", () => {
    const failure = new Error("connection lost");
    function* source(): Generator<SizeFacts> {
      yield {};
      throw failure;
    }
    expect(() => tallySizes(source(), registration)).toThrow(failure);
  });
});

it("tallySizes holds on to nothing that it has counted", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const heap: number[] = [];
  function* source(): Generator<SizeFacts> {
    for (let at = 0; at <= 20_000; at++) {
      if (at % 10_000 === 0) heap.push(used());
      // Together 2 MB of text for each 10,000, were they kept.
      yield { modalUsaha: String(at).padStart(90, "0"), kekayaanBersih: String(at + 1).padStart(90, "0") };
    }
  }
  expect(tallySizes(source(), registration).total).toBe(20_001);
  const [, middle = 0, end = Number.POSITIVE_INFINITY] = heap;
  expect(end - middle).toBeLessThan(1_000_000);
});
