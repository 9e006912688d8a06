import { describe, expect, it } from "vitest";
import type { SupportActivity } from "../../../src/entities/supportActivity";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import type { Explainable } from "../../../src/messages/explainable";
import { id } from "../../../src/messages/id/id";
import { entrepreneurshipRatio } from "../../../src/population/entrepreneurshipRatio";
import { locationQuotients } from "../../../src/population/locationQuotients";
import { reconcile } from "../../../src/population/reconcile";
import { shiftOfShares } from "../../../src/population/shiftOfShares";
import { supportCoverage } from "../../../src/population/supportCoverage";

const regions = { Utara: { kopi: 30, tenun: 70 }, Selatan: { kopi: 10, tenun: 90 } };
const rows = { Utara: { mikro: 40, kecil: 12 }, Selatan: { mikro: 25, kecil: 5 } };
const totals = { rowTotals: { Utara: 50, Selatan: 30 }, columnTotals: { mikro: 65, kecil: 15 } };
const levels = { Lampung: { total: 10, levels: { Metro: 4, Mesuji: 5 } }, Aceh: 3 };
const training: SupportActivity = { id: "a", kind: "pelatihan", title: "QRIS", businesses: ["b"], participants: 3 };
const base = { id: "UMKM Metro", value: 100 };

describe("explain regions, tables, ratios and reach", () => {
  it.each<[string, Explainable, string[], string[]]>([
    [
      "location quotients",
      locationQuotients({ regions }),
      [
        "Kuosien lokasi terhadap jumlah semua wilayah (200); di atas 1 calon klaster:",
        "- Utara: kopi 1,50; tenun 0,88. Calon klaster: kopi.",
        "- Selatan: kopi 0,50; tenun 1,13. Calon klaster: tenun.",
      ],
      [
        "Location quotients against all regions together (200); above 1 a candidate for a cluster:",
        "- Utara: kopi 1.50; tenun 0.88. Candidates: kopi.",
        "- Selatan: kopi 0.50; tenun 1.13. Candidates: tenun.",
      ],
    ],
    [
      "location quotients near 1",
      locationQuotients({ regions: { A: { x: 1_001, y: 999 }, B: { x: 999, y: 1_001 } } }),
      [
        "Kuosien lokasi terhadap jumlah semua wilayah (4.000); di atas 1 calon klaster:",
        "- A: x 1,001; y 0,999. Calon klaster: x.",
        "- B: x 0,999; y 1,001. Calon klaster: y.",
      ],
      [
        "Location quotients against all regions together (4,000); above 1 a candidate for a cluster:",
        "- A: x 1.001; y 0.999. Candidates: x.",
        "- B: x 0.999; y 1.001. Candidates: y.",
      ],
    ],
    // 1e9 * 2,000,000,001 is one more than 1,000,000,001 * 1,999,999,999: no number tells it from 1.
    [
      "a quotient above 1 by less than a number can tell",
      locationQuotients({ regions: { A: { x: 1e9, y: 1 } }, nation: { x: 1_999_999_999, y: 2 } }),
      [
        "Kuosien lokasi terhadap nasional (2.000.000.001); di atas 1 calon klaster:",
        "- A: x > 1; y 0,9999999995. Calon klaster: x.",
      ],
      [
        "Location quotients against the nation (2,000,000,001); above 1 a candidate for a cluster:",
        "- A: x > 1; y 0.9999999995. Candidates: x.",
      ],
    ],
    [
      "shares that moved by less than a hundredth of a point",
      shiftOfShares({ a: 100_000, b: 900_000 }, { a: 100_001, b: 899_999 }),
      [
        "Pangsa dari jumlah bagian masing-masing hari (1.000.000, lalu 1.000.000):",
        "- a: 10,0000%, lalu 10,0001% (naik 0,0001 poin persentase); bagiannya naik 1",
        "- b: 90,0000%, lalu 89,9999% (turun 0,0001 poin persentase); bagiannya turun 1",
      ],
      [
        "Shares of the sum of the parts on each day (1,000,000, then 1,000,000):",
        "- a: 10.0000%, then 10.0001% (up 0.0001 percentage points); the part is up 1",
        "- b: 90.0000%, then 89.9999% (down 0.0001 percentage points); the part is down 1",
      ],
    ],
    [
      "an empty region against the nation",
      locationQuotients({ regions: { Utara: { kopi: 0 } }, nation: { kopi: 1_000 } }),
      [
        "Kuosien lokasi terhadap nasional (1.000); di atas 1 calon klaster:",
        "- Utara: kopi tidak ada. Tidak ada calon klaster.",
      ],
      [
        "Location quotients against the nation (1,000); above 1 a candidate for a cluster:",
        "- Utara: kopi none. No candidate.",
      ],
    ],
    [
      "shares that moved",
      shiftOfShares({ a: 10, b: 90 }, { a: 20, b: 90 }),
      [
        "Pangsa dari jumlah bagian masing-masing hari (100, lalu 110):",
        "- a: 10%, lalu 18,18% (naik 8,18 poin persentase); bagiannya naik 10",
        "- b: 90%, lalu 81,82% (turun 8,18 poin persentase); bagiannya tetap",
        "Persis seperti sebelumnya: b. Di samping lonjakan, ini pertanda pendataan lain.",
      ],
      [
        "Shares of the sum of the parts on each day (100, then 110):",
        "- a: 10%, then 18.18% (up 8.18 percentage points); the part is up 10",
        "- b: 90%, then 81.82% (down 8.18 percentage points); the part is unchanged",
        "Exactly as before: b. Beside a leap this hints at another register.",
      ],
    ],
    [
      "shares of one register, of which nothing is to be suspected",
      shiftOfShares({ parts: { a: 10, b: 90 }, register: "x" }, { parts: { a: 20, b: 90 }, register: "x" }),
      [
        "Pangsa dari jumlah bagian masing-masing hari (100, lalu 110):",
        "- a: 10%, lalu 18,18% (naik 8,18 poin persentase); bagiannya naik 10",
        "- b: 90%, lalu 81,82% (turun 8,18 poin persentase); bagiannya tetap",
      ],
      [
        "Shares of the sum of the parts on each day (100, then 110):",
        "- a: 10%, then 18.18% (up 8.18 percentage points); the part is up 10",
        "- b: 90%, then 81.82% (down 8.18 percentage points); the part is unchanged",
      ],
    ],
    [
      "shares of two registers, with a part that is not known",
      shiftOfShares({ parts: { a: 1, b: null }, register: "x" }, { parts: { a: 2, b: 3 }, register: "y" }),
      [
        "Pangsa dari jumlah bagian masing-masing hari (tidak diketahui, lalu 5):",
        "- a: tanpa pangsa, karena jumlahnya tidak diketahui; bagiannya naik 1",
        "- b: tanpa pangsa, karena jumlahnya tidak diketahui",
        "Kedua angka berasal dari pendataan yang berbeda: selisihnya bukan pertumbuhan.",
      ],
      [
        "Shares of the sum of the parts on each day (not known, then 5):",
        "- a: no share, because a sum is not known; the part is up 1",
        "- b: no share, because a sum is not known",
        "The counts come from different registers: their difference is not growth.",
      ],
    ],
    [
      "quotients on few, and one that is not known",
      locationQuotients({
        regions: { Utara: { kopi: 5, jasa: 15 }, Timur: { kopi: null, jasa: 1 } },
        nation: { kopi: 10, jasa: 90 },
      }),
      [
        "Kuosien lokasi terhadap nasional (100); di atas 1 calon klaster:",
        "- Utara: kopi 2,50; jasa 0,83. Calon klaster: kopi.",
        "- Timur: kopi tidak ada; jasa tidak ada. Tidak ada calon klaster.",
        "Berdiri di atas kurang dari 30, sehingga sedikit saja mengubahnya: Utara / kopi (5).",
      ],
      [
        "Location quotients against the nation (100); above 1 a candidate for a cluster:",
        "- Utara: kopi 2.50; jasa 0.83. Candidates: kopi.",
        "- Timur: kopi none; jasa none. No candidate.",
        "These stand on fewer than 30, and few more would change them: Utara / kopi (5).",
      ],
    ],
    [
      "a table with a cell that is not known",
      reconcile({ rows: { ...rows, Selatan: { mikro: 25, kecil: null } }, rowTotals: { Utara: 52, Selatan: 30 } }),
      [
        "Cocok: 1 total yang diperiksa sama dengan jumlah bagiannya.",
        "Belum dapat diperiksa karena ada sel yang tidak diketahui: 1 total.",
        "- Bila totalnya benar, Selatan / kecil adalah 5",
      ],
      [
        "Reconciled: 1 totals were checked, and all are the sums of their parts.",
        "Not checked, because a cell is not known: 1 totals.",
        "- If its total is right, Selatan / kecil is 5",
      ],
    ],
    [
      "a table whose totals leave different values, and one that fails all the same",
      reconcile({
        rows: { Utara: { mikro: 40, kecil: null }, Selatan: { mikro: 25, kecil: 5 }, Timur: { mikro: 9, kecil: null } },
        rowTotals: { Utara: 50, Timur: 8 },
        columnTotals: { kecil: 16 },
      }),
      [
        "Tidak cocok: 1 dari 1 total yang diperiksa.",
        "- total baris Timur: tercetak 8, jumlahnya 9 atau lebih",
        "Angka mana yang salah tidak dapat diketahui dari tabel ini.",
        "Belum dapat diperiksa karena ada sel yang tidak diketahui: 2 total.",
        "- Bila totalnya benar, Utara / kecil adalah 10",
      ],
      [
        "Off: 1 of 1 totals that were checked.",
        "- total of row Timur: printed 8, the sum is 9 or more",
        "Which number is wrong, this table does not tell.",
        "Not checked, because a cell is not known: 2 totals.",
        "- If its total is right, Utara / kecil is 10",
      ],
    ],
    [
      "totals that leave different values for one cell",
      reconcile({ rows: { Utara: { mikro: 40, kecil: null } }, rowTotals: { Utara: 50 }, columnTotals: { kecil: 11 } }),
      [
        "Belum dapat diperiksa karena ada sel yang tidak diketahui: 2 total.",
        "- Utara / kecil: total-totalnya menyisakan nilai yang berbeda, 10 dan 11",
      ],
      [
        "Not checked, because a cell is not known: 2 totals.",
        "- Utara / kecil: its totals leave different values, 10 and 11",
      ],
    ],
    [
      "shares that stayed, of a part that fell",
      shiftOfShares({ a: 8 }, { a: 5 }),
      ["Pangsa dari jumlah bagian masing-masing hari (8, lalu 5):", "- a: 100%, lalu 100% (tetap); bagiannya turun 3"],
      [
        "Shares of the sum of the parts on each day (8, then 5):",
        "- a: 100%, then 100% (unchanged); the part is down 3",
      ],
    ],
    [
      "no shares after",
      shiftOfShares({ a: 5 }, { a: 0 }),
      [
        "Pangsa dari jumlah bagian masing-masing hari (5, lalu 0):",
        "- a: tanpa pangsa, karena jumlahnya nol; bagiannya turun 5",
      ],
      [
        "Shares of the sum of the parts on each day (5, then 0):",
        "- a: no share, because a sum is zero; the part is down 5",
      ],
    ],
    [
      "no shares",
      shiftOfShares({ a: 0 }, { a: 5 }),
      [
        "Pangsa dari jumlah bagian masing-masing hari (0, lalu 5):",
        "- a: tanpa pangsa, karena jumlahnya nol; bagiannya naik 5",
      ],
      [
        "Shares of the sum of the parts on each day (0, then 5):",
        "- a: no share, because a sum is zero; the part is up 5",
      ],
    ],
    [
      "a cell at fault",
      reconcile({ rows, ...totals, total: 80 }),
      [
        "Tidak cocok: 2 dari 6 total yang diperiksa.",
        "- total baris Utara: tercetak 50, jumlahnya 52",
        "- total kolom kecil: tercetak 15, jumlahnya 17",
        "Satu angka menjelaskan semuanya: Utara / kecil tercetak 12, mestinya 10.",
      ],
      [
        "Off: 2 of 6 totals that were checked.",
        "- total of row Utara: printed 50, the sum is 52",
        "- total of column kecil: printed 15, the sum is 17",
        "One number explains it all: Utara / kecil is printed 12 and would be 10.",
      ],
    ],
    [
      "a level at fault",
      reconcile({ levels, total: 12 }),
      [
        "Tidak cocok: 2 dari 2 total yang diperiksa.",
        "- total: tercetak 12, jumlahnya 13",
        "- total Lampung: tercetak 10, jumlahnya 9",
        "Satu angka menjelaskan semuanya: total Lampung tercetak 10, mestinya 9.",
      ],
      [
        "Off: 2 of 2 totals that were checked.",
        "- total: printed 12, the sum is 13",
        "- total of Lampung: printed 10, the sum is 9",
        "One number explains it all: total of Lampung is printed 10 and would be 9.",
      ],
    ],
    [
      "a part at fault",
      reconcile({ levels: { Lampung: { total: 10, levels: { Metro: 9 } }, Aceh: 3 }, total: 13 }),
      [
        "Tidak cocok: 1 dari 2 total yang diperiksa.",
        "- total Lampung: tercetak 10, jumlahnya 9",
        "Satu angka menjelaskan semuanya: Lampung / Metro tercetak 9, mestinya 10.",
      ],
      [
        "Off: 1 of 2 totals that were checked.",
        "- total of Lampung: printed 10, the sum is 9",
        "One number explains it all: Lampung / Metro is printed 9 and would be 10.",
      ],
    ],
    [
      "a total that is off, and no more",
      reconcile({ rows, total: 81 }),
      [
        "Tidak cocok: 1 dari 1 total yang diperiksa.",
        "- total: tercetak 81, jumlahnya 82",
        "Angka mana yang salah tidak dapat diketahui dari tabel ini.",
      ],
      [
        "Off: 1 of 1 totals that were checked.",
        "- total: printed 81, the sum is 82",
        "Which number is wrong, this table does not tell.",
      ],
    ],
    [
      "a table that holds",
      reconcile({ rows, total: 82 }),
      ["Cocok: 1 total yang diperiksa sama dengan jumlah bagiannya."],
      ["Reconciled: 1 totals were checked, and all are the sums of their parts."],
    ],
    ["a table without totals", reconcile({ rows }), ["Tidak ada total yang tercetak."], ["No total is printed."]],
    [
      "a ratio",
      entrepreneurshipRatio({ established: 238, beginners: 1_900, labourForce: 10_000 }),
      [
        "Rasio kewirausahaan: 2,38% dari angkatan kerja (10.000).",
        "Pemula, di luar rasio itu: 19% dari angkatan kerja yang sama.",
      ],
      [
        "Entrepreneurship ratio: 2.38% of the labour force (10,000).",
        "Beginners, apart from the ratio: 19% of the same labour force.",
      ],
    ],
    [
      "a ratio without beginners",
      entrepreneurshipRatio({ established: 238, labourForce: 10_000 }),
      ["Rasio kewirausahaan: 2,38% dari angkatan kerja (10.000)."],
      ["Entrepreneurship ratio: 2.38% of the labour force (10,000)."],
    ],
    [
      "no ratio",
      entrepreneurshipRatio({ established: 0, labourForce: 0 }),
      ["Tanpa rasio, karena angkatan kerjanya nol."],
      ["No ratio, because the labour force is zero."],
    ],
    [
      "the reach of activities",
      supportCoverage([{ ...training, on: "2024-03-01" }, training], {
        asOf: "2024-03-05",
        base,
        kinds: ["pelatihan"],
      }),
      [
        "Yang terjangkau sampai 5 Maret 2024 dari UMKM Metro (100 usaha):",
        "- semua jenis: 1 sampai 5 usaha berbeda, 1% sampai 5%",
        "- Pelatihan: 1 sampai 5 usaha berbeda, 1% sampai 5%",
        "Kegiatan yang belum diketahui apakah sudah dimulai: 1.",
      ],
      [
        "Reached by 5 March 2024, of UMKM Metro (100 businesses):",
        "- all kinds: 1 to 5 distinct businesses, 1% to 5%",
        "- Training: 1 to 5 distinct businesses, 1% to 5%",
        "Activities that are not known to have begun: 1.",
      ],
    ],
    [
      "the reach in an empty population",
      supportCoverage([], { asOf: "2024-03-05", base: { id: "kosong", value: 0 }, kinds: [] }),
      ["Yang terjangkau sampai 5 Maret 2024 dari kosong (0 usaha):", "- semua jenis: 0 usaha berbeda"],
      ["Reached by 5 March 2024, of kosong (0 businesses):", "- all kinds: 0 distinct businesses"],
    ],
  ])("%s", (_, outcome, indonesian, english) => {
    const wide = { width: Number.POSITIVE_INFINITY } as const;
    expect([explain(outcome, id, wide), explain(outcome, en, wide)]).toEqual([indonesian, english]);
  });
});
