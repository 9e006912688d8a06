import { expect, it } from "vitest";
import type { Citation } from "../../../src/law/graded";
import { en } from "../../../src/messages/en/en";
import { id } from "../../../src/messages/id/id";
import { citeText } from "../../../src/messages/phrases/citeText";

const pasal = (at: string): Citation => ({ regulation: "pp-7-2021", at });

it.each<[string, Citation[], string]>([
  [
    "names the regulation once",
    [pasal("Pasal 35 ayat (3)"), pasal("Pasal 36")],
    "Pasal 35 ayat (3) dan Pasal 36 PP Nomor 7 Tahun 2021",
  ],
  [
    "names an article once",
    [pasal("Pasal 35 ayat (3)"), pasal("Pasal 35 ayat (5)")],
    "Pasal 35 ayat (3) dan ayat (5) PP Nomor 7 Tahun 2021",
  ],
  [
    "keeps an article as a whole beside a part of it, which says less",
    [pasal("Pasal 35"), pasal("Pasal 35 ayat (5)")],
    "Pasal 35 dan Pasal 35 ayat (5) PP Nomor 7 Tahun 2021",
  ],
  ["keeps an article alone", [pasal("Pasal 35"), pasal("Pasal 35")], "Pasal 35 PP Nomor 7 Tahun 2021"],
  [
    "says that an article was not read",
    [{ regulation: "permenko-1-2022", at: "pasal belum dibaca" }],
    "Permenko Perekonomian Nomor 1 Tahun 2022 (pasal belum dibaca)",
  ],
  [
    "says that other articles were not read",
    [pasal("Pasal 50"), pasal("Pasal 26"), pasal("pasal belum dibaca"), { regulation: "uu-20-2008", at: "Pasal 6" }],
    "Pasal 50 dan Pasal 26 PP Nomor 7 Tahun 2021, serta pasal lain yang belum dibaca; Pasal 6 UU Nomor 20 Tahun 2008",
  ],
  [
    "names the other places beside what was not read",
    [pasal("Pasal 50"), pasal("pasal belum dibaca"), pasal("Lampiran")],
    "Pasal 50 PP Nomor 7 Tahun 2021 (Lampiran), serta pasal lain yang belum dibaca",
  ],
  [
    "names a practice",
    [{ regulation: "bps-workers", at: "Industri pengolahan" }],
    "Praktik statistik BPS (Industri pengolahan)",
  ],
  [
    "parts regulations",
    [pasal("Pasal 35"), { regulation: "uu-20-2008", at: "Pasal 6" }],
    "Pasal 35 PP Nomor 7 Tahun 2021; Pasal 6 UU Nomor 20 Tahun 2008",
  ],
])("%s", (_, cite, text) => {
  expect(citeText(cite, id)).toBe(text);
});

it("words a practice and several paragraphs in English, where they are no statute nouns", () => {
  const several = { regulation: "uu-20-2008", at: "Pasal 6 ayat (1) sampai (3) huruf a" } as const;
  expect(citeText([several], id)).toBe("Pasal 6 ayat (1) sampai (3) huruf a UU Nomor 20 Tahun 2008");
  expect(citeText([several], en)).toBe("Pasal 6 ayat (1) to (3) huruf a UU Nomor 20 Tahun 2008");
  const bps = { regulation: "bps-workers", at: "Industri pengolahan menurut jumlah tenaga kerja" } as const;
  expect(citeText([bps], en)).toBe("the statistical practice of BPS (manufacturing by the number of workers)");
});

it("keeps articles Indonesian in English", () => {
  const cite = [pasal("Pasal 35 ayat (3) huruf a"), { regulation: "pp-7-2021", at: "pasal belum dibaca" }] as const;
  expect(citeText(cite, en)).toBe("Pasal 35 ayat (3) huruf a PP Nomor 7 Tahun 2021 and other articles not read");
});
