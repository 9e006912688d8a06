import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { sizeHistory } from "../../../src/size/sizeHistory";

const wide = { width: Number.POSITIVE_INFINITY } as const;

describe("explain the history of a size class", () => {
  const history = sizeHistory({
    hasilPenjualanTahunan: 600_000_000,
    kekayaanBersih: 300_000_000,
    establishedOn: "2015-06-01",
  });

  it("names the days, the law, the class and its article, and the days without amounts", () => {
    expect(explain(history, id, wide)).toEqual([
      "- 4 Juli 2008 sampai 1 November 2020, UU Nomor 20 Tahun 2008: kecil [Pasal 6, Pasal 6 ayat (1) sampai (3) huruf a, ayat (1) sampai (3) huruf b, dan Pasal 1 angka 2 UU Nomor 20 Tahun 2008, dibaca dalam teks peraturan]",
      "- 2 November 2020 sampai 1 Februari 2021: undang-undang menyebut faktor tanpa angka sampai PP Nomor 7 Tahun 2021 berlaku (Pasal 87 angka 1 UU Nomor 11 Tahun 2020, dibaca dalam teks peraturan)",
      "- Sejak 2 Februari 2021, PP Nomor 7 Tahun 2021: mikro [Pasal 35 ayat (6) dan ayat (5) PP Nomor 7 Tahun 2021, beberapa sumber sekunder]",
    ]);
  });
});

it("names the candidates of a segment that the facts leave open, and an exclusion", () => {
  const open = sizeHistory({ hasilPenjualanTahunan: 600_000_000 });
  expect(explain(open, en, wide)[0]).toMatch(
    /^- 4 July 2008 to 1 November 2020, UU Nomor 20 Tahun 2008: not settled, mikro or kecil \[/,
  );
  const foreign = sizeHistory({ modalUsaha: 1, foreignOwned: true }, { purpose: "registration" });
  expect(explain(foreign, en, wide).at(-1)).toMatch(
    /^- Since 2 October 2025, PP Nomor 7 Tahun 2021: besar \[Pasal 26 ayat \(1\) Permen Investasi dan Hilirisasi\/Kepala/,
  );
});
