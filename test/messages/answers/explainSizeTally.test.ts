import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { tallySizes } from "../../../src/size/tallySizes";

const wide = { width: Number.POSITIVE_INFINITY } as const;

describe("explain a tally", () => {
  const businesses = [...Array(1_250).fill(800_000_000), ...Array(50).fill(1_400_000_000), ...Array(950).fill(null)];
  const facts = businesses.map((modalUsaha) => ({ modalUsaha, foreignOwned: false, partOf: "none" as const }));
  const tally = tallySizes(facts, { asOf: "2024-03-05" });
  const registered = tallySizes(facts, { asOf: "2024-03-05", purpose: "registration" });

  it("names the total, and each class that holds any with its share", () => {
    expect(explain(registered, id, wide)).toEqual([
      "2.250 usaha menurut kelas per 5 Maret 2024:",
      "- mikro: 1.250 (55,56%)",
      "- kecil: 50 (2,22%)",
      "- belum dapat dipastikan: 950 (42,22%)",
    ]);
    expect(explain(registered, en, wide)).toEqual([
      "Businesses by size class on 5 March 2024, 2,250 in all:",
      "- mikro: 1,250 (55.56%)",
      "- kecil: 50 (2.22%)",
      "- not settled: 950 (42.22%)",
    ]);
  });

  it("says of how many the measures disagree, and of how many that is not known: PP 7/2021 Pasal 35 ayat (4)", () => {
    const young = { establishedOn: "2022-01-01" };
    const shops = [
      { modalUsaha: 900_000_000, hasilPenjualanTahunan: 40_000_000_000, ...young },
      { modalUsaha: 900_000_000, hasilPenjualanTahunan: 1, ...young },
      { modalUsaha: 900_000_000, ...young },
      { modalUsaha: 1_000_000_001, ...young },
    ];
    const told = tallySizes(shops, { asOf: "2024-03-05" });
    expect(explain(told, id, wide).slice(1, 3)).toEqual([
      "- mikro: 3 (75%); ukurannya saling bertentangan pada 1; pada 1 belum diketahui apakah ukurannya bertentangan",
      "- belum dapat dipastikan: 1 (25%); pada 1 belum diketahui apakah ukurannya bertentangan",
    ]);
    expect(explain(told, en, wide).slice(1, 3)).toEqual([
      "- mikro: 3 (75%); the measures of 1 contradict each other; whether those of 1 do is not known",
      "- not settled: 1 (25%); whether the measures of 1 contradict each other is not known",
    ]);
  });

  it("says what was taken for granted", () => {
    expect(explain(tally, en, wide).at(-1)).toMatch(
      /^Assumed: .*the purpose is facilities, protection and empowerment, not registration/,
    );
  });

  it("says that there is no business, and that there are no limits", () => {
    expect(explain(tallySizes([], { asOf: "2024-03-05" }), id)).toEqual(["Tidak ada usaha yang dihitung."]);
    expect(explain(tallySizes([{}, {}], { asOf: "2020-12-01" }), id)).toEqual([
      "2 usaha menurut kelas per 1 Desember 2020:",
      "- tanpa batas yang berlaku: 2 (100%)",
    ]);
  });
});

it("says neither none nor all of a share that is neither", () => {
  const counts = { mikro: 29_999, kecil: 1, menengah: 0, besar: 0, unknown: 0, excluded: 0, "no-rule": 0 };
  const tally = tallySizes([], { asOf: "2024-03-05" });
  expect(explain({ ...tally, total: 30_000, counts, assumed: [] }, en, wide).slice(1)).toEqual([
    "- mikro: 29,999 (99.997%)",
    "- kecil: 1 (0.003%)",
  ]);
});
