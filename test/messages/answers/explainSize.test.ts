import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { classifySize } from "../../../src/size/classifySize";
import { tallySizes } from "../../../src/size/tallySizes";
import { transitions } from "../../../src/size/transitions";
import { euSizes } from "../../size/euSizes";

const now = { asOf: "2024-03-05" } as const;
const wide = { width: Number.POSITIVE_INFINITY } as const;

describe("explain a size class", () => {
  it("names the class, the day, the law, what each measure says, and the article", () => {
    const outcome = classifySize(
      { hasilPenjualanTahunan: 2_000_000_001, establishedOn: "2015-06-01", partOf: "none" },
      now,
    );
    const lines = explain(outcome, id, wide);
    expect(lines.slice(0, 4)).toEqual([
      "Kelas usaha per 5 Maret 2024 menurut PP Nomor 7 Tahun 2021: kecil.",
      "- hasil penjualan tahunan Rp2.000.000.001: kecil (paling banyak Rp15.000.000.000)",
      "Dasar: Pasal 35 ayat (6) dan ayat (5) PP Nomor 7 Tahun 2021; Pasal 1 angka 2 UU Nomor 20 Tahun 2008. Bukti: beberapa sumber sekunder.",
      "Diandaikan: tujuannya kemudahan, pelindungan, dan pemberdayaan, bukan pendaftaran.",
    ]);
    expect(lines[4]).toMatch(/^Tidak diperiksa: .*kriteria sektoral kementerian \(Pasal 36\)/);
  });

  it("says the same in English, with a gloss of the class", () => {
    const outcome = classifySize({ hasilPenjualanTahunan: 2_000_000_001, establishedOn: "2015-06-01" }, now);
    expect(explain(outcome, en, wide).slice(0, 2)).toEqual([
      "Size class on 5 March 2024 by PP Nomor 7 Tahun 2021: kecil (small).",
      "- hasil penjualan tahunan Rp2,000,000,001: kecil (at most Rp15,000,000,000)",
    ]);
  });

  it("names no limit above menengah", () => {
    const outcome = classifySize({ modalUsaha: 10_000_000_001 }, { ...now, purpose: "registration" });
    expect(explain(outcome, id)[1]).toBe("- modal usaha Rp10.000.000.001: besar");
  });

  it("says that measures conflict, and which was taken", () => {
    const facts = { modalUsaha: 800_000_000, hasilPenjualanTahunan: 20_000_000_000, establishedOn: "2022-05-01" };
    const lines = explain(classifySize(facts, now), en, wide);
    expect(lines).toContain("The measures that apply contradict each other: each gives another class.");
    expect(lines.find((line) => line.startsWith("Assumed:"))).toContain("the smaller class is taken");
  });

  it("asks what would settle it, and says what the rule does not use", () => {
    const lines = explain(classifySize({ kekayaanBersih: 450_000_000, establishedOn: "2012-02-01" }, now), id, wide);
    expect(lines.slice(0, 5)).toEqual([
      "Kelas usaha per 5 Maret 2024 menurut PP Nomor 7 Tahun 2021 belum dapat dipastikan: mikro, kecil, menengah, atau besar.",
      "- hasil penjualan tahunan: belum diketahui",
      "Diberikan, tetapi tidak dibaca untuk jawaban ini: kekayaan bersih.",
      "Yang perlu ditanyakan (* jawabannya sendiri dapat memastikan):",
      "* Berapa hasil penjualan tahunan, dalam rupiah?",
    ]);
  });

  it("says why a fact is not known where it was asked for", () => {
    const facts = { hasilPenjualanTahunan: { unknown: "declined" }, establishedOn: "2012-02-01" } as const;
    expect(explain(classifySize(facts, now), en)).toContain(
      "* What is the hasil penjualan tahunan (annual sales), in rupiah? (declined to answer)",
    );
  });

  it("shows a range that leaves the class open", () => {
    const facts = {
      hasilPenjualanTahunan: { atLeast: 1_000_000_000, atMost: 3_000_000_000 },
      establishedOn: "2012-02-01",
    };
    expect(explain(classifySize(facts, now), en)[1]).toBe(
      "- hasil penjualan tahunan between Rp1,000,000,000 and Rp3,000,000,000: leaves it open",
    );
  });

  it("says that the days of the rule are evidenced more weakly than its text, where they are", () => {
    const outcome = classifySize({ kekayaanBersih: 40_000_000, hasilPenjualanTahunan: 1 }, { asOf: "2019-06-01" });
    expect(explain(outcome, id, wide).find((line) => line.startsWith("Dasar:"))).toBe(
      "Dasar: Pasal 6, Pasal 6 ayat (1) sampai (3) huruf a, dan ayat (1) sampai (3) huruf b UU Nomor 20 Tahun 2008. Bukti: dibaca dalam teks peraturan.",
    );
    const later = classifySize({ modalUsaha: 1 }, { asOf: "2024-03-05", purpose: "registration" });
    expect(explain(later, id, wide).find((line) => line.startsWith("Dasar:"))).toBe(
      "Dasar: Pasal 35 ayat (2) dan ayat (3) PP Nomor 7 Tahun 2021. Bukti: dibaca dalam teks peraturan; masa berlakunya: beberapa sumber sekunder.",
    );
  });

  it("warns where the rule was checked too long ago", () => {
    const outcome = classifySize({ modalUsaha: 0 }, { asOf: "2027-03-28", purpose: "registration" });
    expect(explain(outcome, en)).toContain("Caution: last checked on 28 September 2026; it may have changed since.");
  });

  it("says which rule names the class, in place of what the measures say of it", () => {
    const facts = { modalUsaha: 300_000_000, foreignOwned: true };
    const outcome = classifySize(facts, { asOf: "2026-01-15", purpose: "registration" });
    expect(explain(outcome, id, wide).slice(0, 4)).toEqual([
      "Kelas usaha per 15 Januari 2026 menurut PP Nomor 7 Tahun 2021: besar.",
      "Alasannya:",
      "- perusahaan ini PMA, yang untuk perizinan (pendaftaran) selalu usaha besar [Pasal 26 ayat (1) Permen Investasi dan Hilirisasi/Kepala BKPM Nomor 5 Tahun 2025, dibaca dalam teks peraturan, dengan catatan]",
      "Dasar: Pasal 26 ayat (1) Permen Investasi dan Hilirisasi/Kepala BKPM Nomor 5 Tahun 2025. Bukti: dibaca dalam teks peraturan; masa berlakunya: beberapa sumber sekunder.",
    ]);
    const before = classifySize(facts, { asOf: "2023-07-01", purpose: "registration" });
    expect(explain(before, en, wide)[2]).toBe(
      "- this company is foreign-owned (PMA), which for registration always counts as usaha besar [Pasal 12 ayat (1) Peraturan BKPM Nomor 4 Tahun 2021, read in the text of the regulation, with a note]",
    );
  });

  it("names the level of development among what is not checked, from its first day on", () => {
    const on = (asOf: string) => explain(classifySize({ modalUsaha: 1 }, { asOf, purpose: "registration" }), id, wide);
    expect(on("2026-05-03").join(" ")).not.toContain("tingkat perkembangan");
    expect(on("2026-05-04").at(-1)).toMatch(/^Tidak diperiksa: .*Permen UMKM Nomor 2 Tahun 2026, belum dibaca/);
  });

  it("says why a business is excluded", () => {
    const facts = { modalUsaha: 300_000_000, foreignOwned: true };
    const lines = explain(classifySize(facts, { asOf: "2021-04-15", purpose: "registration" }), id, wide);
    expect(lines[0]).toBe("Per 15 April 2021 menurut PP Nomor 7 Tahun 2021 usaha ini dikecualikan dari kelasnya.");
    const at = lines.indexOf("Alasannya:");
    // Then comes the basis: nothing else is open.
    expect(lines[at + 2]).toMatch(/^Dasar: /);
    expect(lines[at + 1]).toBe(
      "- perusahaan ini PMA, dan penanam modal asing hanya boleh menjalankan usaha besar; kelasnya sendiri tidak disebut hukum [Pasal 7 ayat (1) Perpres Nomor 10 Tahun 2021, satu salinan teks resmi]",
    );
  });

  it("says that the law names no other class for a part of a larger business", () => {
    const facts = { hasilPenjualanTahunan: 2_000_000_001, establishedOn: "2015-06-01", partOf: "besar" } as const;
    const lines = explain(classifySize(facts, now), en, wide);
    expect(lines).toContain(
      "- this business is part of a usaha menengah or besar; the law names no other class for it [Pasal 1 angka 2 UU Nomor 20 Tahun 2008, read in the text of the regulation]",
    );
  });

  it("says what may bar a business whose class is open", () => {
    const facts = {
      hasilPenjualanTahunan: { atLeast: 2_000_000_001, atMost: 50_000_000_000 },
      establishedOn: "2015-06-01",
      partOf: "besar",
    } as const;
    const lines = explain(classifySize(facts, now), id, wide);
    expect(lines).not.toContain("Alasannya:");
    expect(lines[1]).toMatch(/^- hasil penjualan tahunan antara Rp2\.000\.000\.001 dan /);
    expect(lines[2]).toBe("Belum diketahui:");
    expect(lines[lines.indexOf("Belum diketahui:") + 1]).toMatch(/^- usaha ini bagian dari usaha menengah atau besar/);
  });

  it("explains a declared gap with its article", () => {
    const outcome = classifySize({ hasilPenjualanTahunan: 100_000_000 }, { asOf: "2020-12-01" });
    expect(explain(outcome, id, wide)).toEqual([
      "Per 1 Desember 2020 tidak ada batas kelas usaha yang berlaku: undang-undang menyebut faktor tanpa angka sampai PP Nomor 7 Tahun 2021 berlaku (Pasal 87 angka 1 UU Nomor 11 Tahun 2020, dibaca dalam teks peraturan).",
    ]);
  });

  it.each([
    [{ asOf: "2000-01-01" }, "before the first rule"],
    [{ asOf: "2024-03-05", policy: { by: "kekayaanBersih" } }, "does not use the measure"],
  ] as const)("explains why no rule answers: %j", (options, why) => {
    expect(explain(classifySize({}, options), en).join(" ")).toContain(why);
  });

  it("names the practice of BPS, which is no regulation", () => {
    const outcome = classifySize({ tenagaKerja: 5 }, { asOf: "2024-03-05", standard: "bps-workers" });
    const text = explain(outcome, id, wide).join("\n");
    expect(text).toContain("menurut Praktik statistik BPS: kecil.");
    expect(text).toContain("tenaga kerja 5: kecil (paling banyak 19)");
    expect(text).toContain("dasar hukum, karena ini praktik statistik");
  });
});

describe("explain, of a regime of one's own", () => {
  const outcome = classifySize(
    { headcount: 49, turnover: 12_000_000 },
    { asOf: "2024-03-05", standard: euSizes, policy: "either" },
  );

  it("names classes and measures as the regime does, and tells less than from at most", () => {
    expect(explain(outcome, en, wide).slice(0, 3)).toEqual([
      "Size class on 5 March 2024 by eu-2003-361 is not settled: small or medium.",
      "- headcount 49: small (less than 50)",
      "- turnover 12,000,000: medium (at most 50,000,000)",
    ]);
    expect(explain(outcome, id, wide)[1]).toBe("- headcount 49: small (kurang dari 50)");
  });

  it("counts and compares by its classes", () => {
    const options = { asOf: "2024-03-05", standard: euSizes } as const;
    const businesses = [{ headcount: 250 }, { headcount: 9, turnover: 1 }];
    const tally = tallySizes(businesses, options);
    expect(explain(tally, en, wide)).toEqual([
      "Businesses by size class on 5 March 2024, 2 in all:",
      "- micro: 1 (50%); whether the measures of 1 contradict each other is not known",
      "- large: 1 (50%); whether the measures of 1 contradict each other is not known",
    ]);
    const [large, micro] = businesses.map((facts) => classifySize(facts, options));
    const moves = transitions(micro ? [micro] : [], large ? [large] : [], { classes: euSizes.classes });
    expect(explain(moves, en, wide)).toContain("- from micro to large: 1");
  });
});
