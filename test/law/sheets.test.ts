import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lawSheets } from "../../scripts/sheets/lawSheets";
import { programmeSheet } from "../../scripts/sheets/programmeSheet";
import { sideBySide } from "../../scripts/sheets/sideBySide";
import { sizesSheet } from "../../scripts/sheets/sizesSheet";
import { klaster } from "../../src/financing/programmes/klaster";
import { kurPmi, kurPmiTerms } from "../../src/financing/programmes/kur/pmi";
import { programmes } from "../../src/financing/programmes/programmes";
import { programmeTerms } from "../../src/financing/programmes/programmeTerms";
import { umi } from "../../src/financing/programmes/umi";
import { evidenceGrades } from "../../src/law/evidence";
import { id } from "../../src/messages/id/id";
import { bpsWorkers } from "../../src/size/law/bpsWorkers";
import { sizeFactors } from "../../src/size/law/sizeFactors";
import { statuteSizes } from "../../src/size/law/statute";
import { root } from "../house/sourceFiles";
import { leavesOf } from "../rulebook/editions";

const sheets = lawSheets();
const folder = `${root}docs/law/`;

describe("the law sheets of docs/law", () => {
  it("are one for each programme, the klaster and the size classes", () => {
    const names = [...programmes, klaster].map((programme) => `${programme.id}.md`);
    expect(sheets.map(({ name }) => name)).toEqual([...names, "sizes.md"]);
    expect(readdirSync(folder).sort(), "`npm run sheets` writes docs/law").toEqual([...names, "sizes.md"].sort());
  });

  it.each(sheets)("$name says what the law data says", ({ name, markdown }) => {
    expect(readFileSync(folder + name, "utf8"), `docs/law/${name}: write it by \`npm run sheets\``).toBe(markdown);
  });
});

/** The cells of the row of a section in which a text stands, without what the row is about. */
function row(name: string, section: string, text: string, about = 2): string[] {
  const sheet = sheets.find((one) => one.name === `${name}.md`)?.markdown ?? "";
  const part = sheet.split("\n## ").find((one) => one.startsWith(`${section}\n`)) ?? "";
  const rows = part.split("\n").filter((line) => line.startsWith("| ") && line.includes(text));
  expect(rows, `${name}, ${section}, ${text}`).toHaveLength(1);
  return (rows[0] ?? "").slice(2, -2).split(" | ").slice(about);
}

describe("a row says, of each text", () => {
  const p1of2022 = "Permenko Perekonomian Nomor 1 Tahun 2022 (pasal belum dibaca)";
  const p1of2023 = "Permenko Perekonomian Nomor 1 Tahun 2023";
  const p12of2025 = "Permenko Perekonomian Nomor 12 Tahun 2025";
  const p1of2026 = "Permenko Perekonomian Nomor 1 Tahun 2026";
  const secondary = "beberapa sumber sekunder";
  const read = "dibaca dalam teks peraturan";
  const copied = "satu salinan teks resmi";

  it("article and grade, and where it stands as in a text before: the plafon of KUR mikro", () => {
    const note = "catatan: The rule on the subsidy of KUR khusus draws the same lines.";
    const in2023 = `${p1of2022}<br>Pasal 35 ayat (4) huruf b ${p1of2023}<br>${secondary}<br>${note}`;
    expect(row("kur-mikro", "Syarat", "`plafon-paling-banyak-100-juta`", 1)).toEqual([
      "plafon paling banyak Rp100.000.000",
      `${p1of2022}<br>${secondary}`,
      in2023,
      `${in2023}<br>sama dengan teks 2023`,
      `Pasal 36 ayat (1) ${p1of2026}<br>${copied}`,
    ]);
  });

  const notRead = "diminta, belum dibaca";
  const presumed = "dugaan menurut teks sebelumnya; belum dibaca dalam teks ini";

  it("what was not read, and what is presumed from the text before: the mitra usaha of KUR khusus", () => {
    const in2023 = `Pasal 35 ayat (1) ${p1of2023}<br>${read}`;
    expect(row("kur-khusus", "Syarat kelompok", "`mitra-usaha`")).toEqual([
      notRead,
      in2023,
      `${presumed}<br>${in2023}`,
      `${presumed}<br>${in2023}<br>sama dengan teks 2025`,
    ]);
    const in2022 = `Pasal 3 ayat (1) huruf f Permenko Perekonomian Nomor 1 Tahun 2022<br>${secondary}`;
    expect(row("kur-mikro", "Syarat", "`bukan-asn-tni-polri`")[3]).toBe(`${presumed}<br>${in2022}`);
  });

  it("who may lift it, and what was read in part: the number of KUR kecil before", () => {
    const [in2022, in2023, in2025] = row("kur-kecil", "Syarat", "`batas-penerimaan`");
    expect(in2022).toBe(notRead);
    expect(in2023).toMatch(/^terbaca sebagian<br>Pasal 26 ayat \(2\) .*<br>belum terverifikasi<br>catatan: /);
    expect(in2025).toContain(
      `<br>dapat dilonggarkan, syaratnya belum dibaca: Pasal 38A ayat (1) huruf d ${p12of2025}, ${read}<br>`,
    );
  });

  it("a condition that differs from that of the first text", () => {
    const cells = row("kur-kecil", "Syarat", "<br>`akumulasi-500-juta` |", 1);
    expect(cells[0]).toBe("jumlah plafon dan akumulasi plafon KUR kecil paling banyak Rp500.000.000");
    expect(cells[4]).toBe(
      `Pasal 43 ayat (3) huruf a dan ayat (3) huruf b ${p1of2026}<br>${copied}<br>bunyinya: jumlah plafon, akumulasi ` +
        "plafon KUR mikro, dan akumulasi plafon KUR kecil paling banyak Rp500.000.000;" +
        "<br>atau sektor usaha bukan perdagangan;<br>atau ekspor terbukti dengan dokumen",
    );
  });

  it("that it is not asked, also where no text says it so that it could be asked", () => {
    const notAsked = `tidak diminta<br>Pasal 26 ayat (1) ${p1of2026}<br>${copied}`;
    expect(row("kur-super-mikro", "Syarat", "`npwp`", 1)).toEqual([
      "–",
      notRead,
      expect.stringMatching(/^tidak diminta<br>.*<br>beberapa sumber sekunder(<br>catatan: |$)/),
      expect.stringMatching(/^tidak diminta<br>.*<br>beberapa sumber sekunder(<br>catatan: |$)/),
      notAsked,
    ]);
    expect(row("pnm-mekaar", "Syarat", "`plafon-tertinggi`", 1)).toEqual(["–", notRead]);
  });

  it("terms with condition and value, and documents", () => {
    const p14 = "Permenko Perekonomian Nomor 1 Tahun 2022";
    const in2023 = `Pasal 14 ayat (3) ${p14}<br>${secondary}<br>catatan: The number of the paragraph is single-source.`;
    expect(row("kur-mikro", "Ketentuan", "`additionalCollateral`", 1)).toEqual([
      "plafon paling banyak Rp100.000.000",
      "tidak boleh diminta",
      `Pasal 14 ${p14}<br>${secondary}`,
      in2023,
      `${in2023}<br>sama dengan teks 2023`,
      `Pasal 20 ayat (1) ${p1of2026}<br>${copied}<br>catatan: A second transcription cites paragraph 2.`,
    ]);
    const steps = "0% sejak 1 Januari 2026, 3% sejak 1 Januari 2027, 6% sejak 1 Januari 2028";
    expect(row("kur-khusus", "Ketentuan", steps, 1)[0]).toBe(
      "provinsi usaha: Aceh, Sumatera Utara, atau Sumatera Barat;<br>dan terdampak bencana" +
        "<br>akad 1 Januari 2026 sampai 31 Desember 2026",
    );
    const agreement = `Pasal 4 ayat (3) huruf a ${p12of2025}<br>${read}`;
    expect(row("kur-khusus", "Dokumen", "`perjanjian-kerja-sama`", 1)).toEqual([
      "selalu",
      "–",
      "–",
      agreement,
      `${presumed}<br>${agreement}`,
    ]);
  });

  it("what it does not check", () => {
    expect(row("umi", "Yang tidak diperiksa dari ketentuan dan dokumen", "`agunan`", 1)).toEqual([
      "tidak diperiksa",
      "–",
      "tidak diperiksa",
    ]);
  });

  it("the limits of the size classes, their uses, and what lies between two texts", () => {
    expect(row("sizes", "Batas menurut undang-undang", "`modalUsaha`", 1)).toEqual([
      "–",
      "mikro: paling banyak Rp1.000.000.000<br>kecil: paling banyak Rp5.000.000.000<br>" +
        `menengah: paling banyak Rp10.000.000.000<br>Pasal 35 ayat (3) PP Nomor 7 Tahun 2021<br>${read}`,
    ]);
    expect(row("sizes", "Ukuran yang dipakai menurut undang-undang", "sebelum 2 Februari 2021")[1]).toBe(
      `hasil penjualan tahunan \`hasilPenjualanTahunan\`<br>Pasal 35 ayat (6) PP Nomor 7 Tahun 2021<br>${secondary}` +
        "<br>catatan: That it holds for facilities alone is single-source.",
    );
    expect(row("sizes", "Teks menurut undang-undang", "`cipta-kerja-tanpa-angka`", 1).slice(0, 3)).toEqual([
      `2 November 2020<br>${read}`,
      `1 Februari 2021<br>${secondary}`,
      `Pasal 87 angka 1 UU Nomor 11 Tahun 2020<br>${read}`,
    ]);
    expect(row("sizes", "Yang dikecualikan menurut undang-undang", "dari kelas mikro, kecil, atau menengah")[0]).toBe(
      "–",
    );
    expect(row("sizes", "Yang tidak diputuskan menurut undang-undang", "`level-of-development`", 1)).toEqual([
      "–",
      "tidak diperiksa<br>sejak 4 Mei 2026",
    ]);
    const sizes = sheets.find(({ name }) => name === "sizes.md")?.markdown ?? "";
    expect(sizes.match(/terhitung sebagai usaha besar/g)).toHaveLength(2);
    expect(sizes).toContain("kecil: paling banyak 19 (satu salinan teks resmi)");
    const factors = sizes.split("\n").filter((line) => line.includes("<br>indikator kekayaan bersih<br>"));
    expect(factors.map((line) => line.includes("<br>omzet<br>"))).toEqual([true, false, false]);
  });

  it("the official page of a regulation that has one", () => {
    expect(row("kur-mikro", "Peraturan", "`permenko-1-2026`", 0)[0]).toBe(
      `[${p1of2026} tentang Pedoman Pelaksanaan KUR](https://peraturan.bpk.go.id/Details/342969/permenko-perekonomian-no-1-tahun-2026)`,
    );
    expect(row("kur-mikro", "Peraturan", "`permenko-1-2022`", 0)[0]).not.toContain("](");
  });
});

it.each([...programmes, klaster])("the sheet of $id grades every rule, row and document of every text once", (law) => {
  const sheet = sheets.find(({ name }) => name === `${law.id}.md`)?.markdown ?? "";
  const rules = sheet.split("\n## ").filter((part) => /^(Syarat|Ketentuan|Dokumen)/.test(part));
  const grades = evidenceGrades.map((grade) => id.law.evidence[grade]).join("|");
  const terms = programmeTerms.find((one) => one.id === law.id)?.periods ?? [];
  const read = (name: string, value: unknown) => (/^(unread|memberUnread)$/.test(name) ? undefined : value);
  const held = JSON.stringify(
    [...law.periods, ...terms].map(({ value }) => value),
    read,
  ).match(/"evidence":/g);
  // Who may lift a rule stands with the grade in one line.
  expect(rules.join().match(new RegExp(`(?:<br>|, )(?:${grades})(?=<br>| \\|)`, "g"))).toHaveLength(held?.length ?? 0);
});

/** Tell what a sheet leaves out, for it follows: the grade of what was not read, and its text (`checkLaw` asks for both). */
const followsFromStanding = (law: object) => (path: readonly (string | number)[]) => {
  const owner = path.slice(0, -1).reduce((at: unknown, step) => (at as Record<string | number, unknown>)[step], law);
  const isPresumed = (owner as { readonly standing?: string }).standing === "presumed" && path.at(-1) === "evidence";
  return isPresumed || (path.includes("unread") && path.at(-1) !== "id");
};

it.each<[string, object, (law: never) => string]>([
  ["umi", umi, (law) => programmeSheet(law, undefined, "")],
  ["klaster", klaster, (law) => programmeSheet(law, undefined, "")],
  ["kur-pmi", kurPmi, (law) => programmeSheet(law, kurPmiTerms, "")],
  ["the terms of kur-pmi", kurPmiTerms, (law) => programmeSheet(kurPmi, law, "")],
  ["the statutory sizes", statuteSizes, (law) => sizesSheet(law, bpsWorkers, sizeFactors)],
  ["the sizes of BPS", bpsWorkers, (law) => sizesSheet(statuteSizes, law, sizeFactors)],
])("nothing in the law data of %s can change unseen in its sheet", (_, law, write) => {
  const before = write(law as never);
  const plain = JSON.parse(JSON.stringify(law));
  const paths = ["periods", "gaps"].flatMap((part) => leavesOf(plain[part], [part]));
  const follows = followsFromStanding(law);
  const unseen = paths.filter((path) => !follows(path) && write(altered(plain, path) as never) === before);
  expect(paths.length).toBeGreaterThan(20);
  // A regime is named by its text, and terms stand over the texts of their programme, as the lint of the law data asks.
  const elsewhere = law === kurPmiTerms ? /^periods\.\d\.(?!value)/ : /^periods\.\d\.value\.id$/;
  expect(unseen.map((path) => path.join(".")).filter((path) => !elsewhere.test(path))).toEqual([]);
});

/** A copy with another value at one place. */
function altered(value: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (step === undefined)
    return typeof value === "string" ? `${value}x` : typeof value === "number" ? value + 1 : !value;
  const inner = altered((value as Record<string | number, unknown>)[step], rest);
  return Object.assign(Array.isArray(value) ? [...value] : { ...(value as object) }, { [step]: inner });
}

describe("sideBySide", () => {
  const names = (...lists: string[]) =>
    sideBySide(
      lists.map((list) => [...list]),
      (name) => name,
    );

  it("keeps the order of every text", () => {
    expect(names("ab", "c", "acb")).toEqual([
      ["a", undefined, "a"],
      [undefined, "c", "c"],
      ["b", undefined, "b"],
    ]);
  });

  it("lets the first text decide where two disagree", () => {
    expect(names("ab", "ba").map(([one]) => one)).toEqual(["a", "b"]);
  });

  it("refuses a name that a text has twice", () => {
    expect(() => names("aa")).toThrow("one name");
  });
});
