import { expect, it } from "vitest";
import { kurMikro } from "../../src/financing/kurMikro";
import { termsOf } from "../../src/financing/termsOf";
import { en } from "../../src/messages/en/en";
import { explain } from "../../src/messages/explain";
import { id } from "../../src/messages/id/id";

it("gives rate and tenors with their articles", () => {
  const lines = explain(termsOf(kurMikro, { kurMikroCount: 2 }, { asOf: "2023-06-01" }), id);
  expect(lines.slice(0, 4)).toEqual([
    "Ketentuan KUR mikro per 1 Juni 2023:",
    "- bunga efektif setahun: 8%",
    "- jangka waktu modal kerja: paling lama 36 bulan",
    "- jangka waktu investasi: paling lama 60 bulan",
  ]);
  expect(lines[4]).toMatch(/^Dasar: Pasal 22 Permenko Perekonomian Nomor 1 Tahun 2023/);
  expect(lines.join(" ")).not.toContain("penyaringan");
});

it("gives the candidates of an open term", () => {
  const lines = explain(termsOf(kurMikro, {}, { asOf: "2023-06-01" }), en);
  expect(lines[1]).toBe("- effective rate a year: not settled, 6%, 7%, 8% or 9%");
});

it("says that a term is not stated for a case", () => {
  const lines = explain(termsOf(kurMikro, { kurMikroCount: 4 }, { asOf: "2023-06-01" }), en);
  expect(lines[1]).toBe("- effective rate a year: not stated for this case");
});

it("says that no rule was in force", () => {
  const text = explain(termsOf(kurMikro, {}, { asOf: "2021-12-31" }), en).join(" ");
  expect(text).toContain("no rule was in force on 31 December 2021");
  expect(text).not.toContain("screening");
});
