import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { classifySize } from "../../../src/size/classifySize";
import { transitions } from "../../../src/size/transitions";

const wide = { width: Number.POSITIVE_INFINITY } as const;

const at = (asOf: string, sales: readonly (number | null)[]) =>
  sales.map((amount) =>
    classifySize(
      { hasilPenjualanTahunan: amount, kekayaanBersih: 20_000_000_000, establishedOn: "2015-06-01" },
      { asOf },
    ),
  );

describe("explain transitions", () => {
  it("names the sums and every move that occurred", () => {
    // Under UU 20/2008: mikro, kecil, menengah, unknown. Under PP 7/2021: kecil, mikro, menengah, mikro.
    const before = at("2020-11-01", [200_000_000, 600_000_000, 40_000_000_000, null]);
    const after = at("2021-02-02", [3_000_000_000, 600_000_000, 40_000_000_000, 1]);
    expect(explain(transitions(before, after), id, wide)).toEqual([
      "Perpindahan kelas 4 usaha:",
      "- naik kelas 1, turun kelas 1, tetap 1, tidak dapat dibandingkan 1",
      "- dari mikro ke kecil: 1",
      "- dari kecil ke mikro: 1",
      "- dari belum dapat dipastikan ke mikro: 1",
      "Bila aturannya berbeda, perpindahan dapat berasal dari aturan dan bukan dari usahanya.",
    ]);
    expect(explain(transitions(before, after), en, wide)).toEqual([
      "Moves between size classes, businesses compared: 4.",
      "- up (naik kelas) 1, down (turun kelas) 1, unchanged 1, not comparable 1",
      "- from mikro to kecil: 1",
      "- from kecil to mikro: 1",
      "- from not settled to mikro: 1",
      "Where the laws differ, a move may be the law's doing and not that of the business.",
    ]);
  });

  it("blames no law where nothing moved, and compares no business at all", () => {
    const same = at("2024-03-05", [1]);
    expect(explain(transitions(same, same), en, wide)).toEqual([
      "Moves between size classes, businesses compared: 1.",
      "- up (naik kelas) 0, down (turun kelas) 0, unchanged 1, not comparable 0",
    ]);
    expect(explain(transitions([], []), en)).toEqual(["No business was counted."]);
  });
});
