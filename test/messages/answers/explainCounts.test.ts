import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { composition } from "../../../src/population/composition";
import { growth } from "../../../src/population/growth";
import { indonesia2018 } from "../../../src/population/indonesiaPopulations";
import { lampung20240305 } from "../../../src/population/lampungPopulations";
import { reconcile } from "../../../src/population/reconcile";

describe("explain counts", () => {
  it.each([
    [
      "reconciled",
      reconcile(lampung20240305),
      "Cocok: jumlah bagiannya 326.505, sama dengan total yang tercetak.",
      "Reconciled: the parts sum to 326,505, the printed total.",
    ],
    [
      "too large",
      reconcile(indonesia2018),
      "Tidak cocok: jumlah bagiannya 64.194.056, total tercetak 64.194.057, lebih 1.",
      "Off: the parts sum to 64,194,056, the printed total is 64,194,057, 1 too large.",
    ],
    [
      "too small",
      reconcile({ parts: { a: 5 }, total: 3 }),
      "Tidak cocok: jumlah bagiannya 5, total tercetak 3, kurang 2.",
      "Off: the parts sum to 5, the printed total is 3, 2 too small.",
    ],
    [
      "without total",
      reconcile({ parts: { a: 5 } }),
      "Jumlah bagiannya 5; tidak ada total yang tercetak.",
      "The parts sum to 5; no total is printed.",
    ],
    [
      "with a part that is not known",
      reconcile({ parts: { a: 5, b: null }, total: 7 }),
      "Belum dapat diperiksa: bagian yang diketahui berjumlah 5, total yang tercetak 7. Tidak diketahui, jadi bukan 0: b. Bila totalnya benar, b adalah 2.",
      "Not checked: the parts that are known sum to 5, the printed total is 7. Not known, and so not 0: b. If the total is right, b is 2.",
    ],
    [
      "of two registers",
      growth({ value: 1, register: "x" }, { value: 2, register: "y" }),
      "Naik 1, dari 1 menjadi 2: 100% dari angka sebelumnya. Kedua angka berasal dari pendataan yang berbeda: selisihnya bukan pertumbuhan.",
      "Up 1, from 1 to 2: 100% of the previous figure. The counts come from different registers: their difference is not growth.",
    ],
    [
      "of two regions",
      growth({ value: 1, region: "x" }, { value: 2, region: "y" }),
      "Naik 1, dari 1 menjadi 2: 100% dari angka sebelumnya. Kedua angka dari wilayah yang berbeda: selisihnya bukan pertumbuhan.",
      "Up 1, from 1 to 2: 100% of the previous figure. The counts are of different regions: their difference is not growth.",
    ],
    [
      "of which a class is not known",
      composition({ mikro: 12_583, kecil: null, menengah: null }),
      "Tidak diketahui: kecil dan menengah. Karena itu bagiannya tidak diketahui; kelas lainnya berjumlah 12.583.",
      "Not known: kecil and menengah. So the shares are not known; the other classes sum to 12,583.",
    ],
    [
      "grown",
      growth(273_457, 326_505),
      "Naik 53.048, dari 273.457 menjadi 326.505: 19,4% dari angka sebelumnya.",
      "Up 53,048, from 273,457 to 326,505: 19.4% of the previous figure.",
    ],
    [
      "fallen",
      growth(200, 150),
      "Turun 50, dari 200 menjadi 150: 25% dari angka sebelumnya.",
      "Down 50, from 200 to 150: 25% of the previous figure.",
    ],
    [
      "unchanged",
      growth(200, 200),
      "Tetap 200: 0% dari angka sebelumnya.",
      "Unchanged at 200: 0% of the previous figure.",
    ],
    [
      "from zero",
      growth(0, 12),
      "Naik 12, dari 0 menjadi 12: tanpa persentase, karena angka sebelumnya nol.",
      "Up 12, from 0 to 12: no percentage, because the previous figure is zero.",
    ],
    [
      "empty",
      composition({ mikro: 0, kecil: 0, menengah: 0 }),
      "Tidak ada satu unit pun, jadi tidak ada komposisinya.",
      "There is no unit, and so no composition.",
    ],
  ])("%s", (_, outcome, indonesian, english) => {
    expect([id, en].map((messages) => explain(outcome, messages).join(" "))).toEqual([indonesian, english]);
  });

  it("gives a composition with its own decimals", () => {
    expect(explain(composition(lampung20240305), id, { width: 200 })).toEqual([
      "Komposisi dari 326.505 unit: mikro 95,51%, kecil 4,31%, menengah 0,18% (dibulatkan hingga tepat 100%).",
    ]);
    expect(explain(composition(lampung20240305, { decimals: 0 }), en)[0]).toContain("mikro 96%, kecil 4%, menengah 0%");
  });

  it("says between which classes the order decided", () => {
    expect(explain(composition({ mikro: 1, kecil: 1, menengah: 1 }), en)[1]).toBe(
      "Equal claims to the last digit between mikro, kecil and menengah; their order decided.",
    );
  });

  it("writes levels in rupiah", () => {
    expect(explain(growth(63_359_400_000_000, 66_780_000_000_000), id, { unit: "rupiah", width: 200 })).toEqual([
      "Naik Rp3.420.600.000.000, dari Rp63.359.400.000.000 menjadi Rp66.780.000.000.000: 5,4% dari angka sebelumnya.",
    ]);
  });
});

it("says no growth of 0 % where there is one", () => {
  expect(explain(growth(1_000_000, 1_000_010), en).join(" ")).toMatch(/: 0\.001% of the previous figure\.$/);
  expect(explain(growth(30_000, 1), id).join(" ")).toMatch(/: 99,997% dari angka sebelumnya\.$/);
  expect(explain(growth(30_000, 30_000), en).join(" ")).toMatch(/: 0% of the previous figure\.$/);
});
