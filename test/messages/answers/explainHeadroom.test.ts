import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { classifySize } from "../../../src/size/classifySize";
import { defineSizeRegime } from "../../../src/size/defineSizeRegime";
import { headroom } from "../../../src/size/headroom";

const wide = { width: Number.POSITIVE_INFINITY } as const;
const registration = { asOf: "2024-03-05", purpose: "registration" } as const;
const facilities = { asOf: "2024-03-05" } as const;

describe("explain headroom", () => {
  it("names the measure, its class, what remains and the limit", () => {
    const room = headroom(classifySize({ modalUsaha: 750_000_000 }, registration));
    expect(explain(room, id, wide)).toEqual([
      "- modal usaha: mikro, masih Rp250.000.000 sampai batas Rp1.000.000.000 (25% dari batas)",
    ]);
    expect(explain(room, en, wide)).toEqual([
      "- modal usaha: mikro, Rp250,000,000 below the limit of Rp1,000,000,000 (25% of the limit)",
    ]);
  });

  it("says what a range within a class leaves", () => {
    const facts = { modalUsaha: { atLeast: 2_000_000_000, atMost: 4_000_000_000 } };
    expect(explain(headroom(classifySize(facts, registration)), en, wide)).toEqual([
      "- modal usaha: kecil, between Rp1,000,000,000 and Rp3,000,000,000 below the limit of Rp5,000,000,000 (between 20% and 60% of the limit)",
    ]);
  });

  it("says that besar has no limit above it, and that a class that is not known has none that is known", () => {
    const facts = { modalUsaha: 10_000_000_001, establishedOn: "2022-05-01" };
    const room = headroom(classifySize(facts, facilities));
    expect(explain(room, id, wide)).toEqual([
      "- modal usaha: besar, tanpa batas di atasnya",
      "- hasil penjualan tahunan: kelasnya belum diketahui, jadi batasnya juga",
    ]);
    expect(explain(room, en, wide)).toEqual([
      "- modal usaha: besar, with no limit above it",
      "- hasil penjualan tahunan: its class is not known, and so neither is its limit",
    ]);
  });

  it("counts workers as a number", () => {
    const room = headroom(classifySize({ tenagaKerja: 15 }, { ...facilities, standard: "bps-workers" }));
    expect(explain(room, id, wide)).toEqual(["- tenaga kerja: kecil, masih 4 sampai batas 19 (21,05% dari batas)"]);
  });

  // A limit of 0 is a limit, of which nothing is a share.
  it("names a limit of 0, without a share of it", () => {
    const graded = { cite: [{ regulation: "own", at: "1" }], evidence: "unverified" } as const;
    const none = defineSizeRegime({
      id: "own",
      facts: { debt: "amount" },
      classes: ["none", "some"],
      regulations: [{ id: "own", title: "Own" }],
      periods: [
        {
          from: "2024-01-01",
          checkedOn: "2024-01-01",
          ...graded,
          value: {
            id: "own",
            limits: [{ measure: "debt", atMost: { none: 0 }, ...graded }],
            uses: [{ measures: ["debt"], ...graded }],
            exclusions: [],
            notCovered: [],
          },
        },
      ],
    });
    const room = headroom(classifySize({ debt: 0 }, { asOf: "2024-03-05", standard: none }));
    expect(explain(room, id, wide)).toEqual(["- debt: none, masih 0 sampai batas 0"]);
    expect(explain(room, en, wide)).toEqual(["- debt: none, 0 below the limit of 0"]);
  });

  it("says neither none nor all of the limit where a rupiah is left or taken", () => {
    const [least, most] = [999_999_999, 1].map((modalUsaha) => headroom(classifySize({ modalUsaha }, registration)));
    expect(explain(least ?? [], en, wide)).toEqual([
      "- modal usaha: mikro, Rp1 below the limit of Rp1,000,000,000 (0.0000001% of the limit)",
    ]);
    expect(explain(most ?? [], id, wide)).toEqual([
      "- modal usaha: mikro, masih Rp999.999.999 sampai batas Rp1.000.000.000 (99,9999999% dari batas)",
    ]);
  });

  it("says that a limit is not included", () => {
    const room = { measure: "sen", size: "a", remaining: 10, shareOfLimit: 1 };
    expect(explain([{ ...room, limit: 10, exclusive: true }], en, wide)).toEqual([
      "- sen: a, 10 below the limit of less than 10 (100% of the limit)",
    ]);
  });

  it("has nothing to say without a rule", () => {
    expect(explain(headroom(classifySize({ modalUsaha: 1 }, { asOf: "2020-12-01" })), id)).toEqual([]);
  });
});
