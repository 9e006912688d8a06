import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { kurKhusus } from "../../../src/financing/programmes/kur/khusus";
import { programmes } from "../../../src/financing/programmes/programmes";
import { en } from "../../../src/messages/en/en";
import { bpsWorkers } from "../../../src/size/law/bpsWorkers";
import { statuteSizes } from "../../../src/size/law/statute";
import { underTimeZones } from "../../../test/core/timeZones";
import { scriptErrors } from "../../../test/docs/scriptErrors";
import { filesUnder, root } from "../../../test/house/sourceFiles";

const { pages } = (await import(pathToFileURL(`${root}docs/web/pages/pages.js`).href)) as {
  pages: Readonly<Record<string, () => string>>;
};
const names = Object.keys(pages);
const pictures = names.filter((name) => name.endsWith(".svg"));
const textOf = (name: string): string => pages[name]?.() ?? "";

/** What is open at the end, or closed without being open: nothing of a well-formed document. */
function tagErrors(xml: string): string[] {
  const open: string[] = [];
  const errors: string[] = xml.replace(/<\/?[\w:]+[^<>]*>/g, "").match(/[<>]|&(?!amp;|lt;|gt;|quot;|#\d+;)/g) ?? [];
  for (const [tag, closing, name = "", attributes = "", empty] of xml.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) errors.push(tag);
    } else {
      if (attributes.replace(/\s+[\w:-]+="[^"<]*"/g, "").trim() !== "") errors.push(tag);
      if (!empty) open.push(name);
    }
  }
  return [...errors, ...open];
}

// Pictures were drawn some hours aside where the machine was not in UTC.
describe("a picture", () => {
  const drawn = new Map(pictures.map((name) => [name, textOf(name)]));
  underTimeZones(() => {
    it.each(pictures)("%s is the same", (name) => {
      expect(textOf(name)).toBe(drawn.get(name));
    });
  });
});

describe("a generated page", () => {
  it.each(names)("%s is the same text each time, without the traces of a clock or of a missing value", (name) => {
    expect(textOf(name)).toBe(textOf(name));
    expect(textOf(name)).not.toMatch(/undefined|NaN|\[object|Invalid/);
  });

  it("is included by a guide", () => {
    const guides = filesUnder("docs", ".md").filter(({ path }) => /^docs\/[^/]+$/.test(path));
    const included = guides.flatMap(({ text }) =>
      [...text.matchAll(/generated\/([\w-]+\.\w+)/g)].map(([, name]) => name),
    );
    expect([...new Set(included)].sort()).toEqual([...names].sort());
  });

  it("type-checks against the sources", () => {
    expect(scriptErrors(["docs/web/pages/build.js"], "sources")).toEqual([]);
  });
});

describe("tagErrors", () => {
  it.each(["<a><b></a></b>", "<a>", "<a b></a>", "<a>1 < 2</a>", "<a>&</a>", "</a>"])(
    "finds what is wrong with %s",
    (xml) => {
      expect(tagErrors(xml)).not.toEqual([]);
    },
  );

  it("finds nothing wrong with a well-formed document", () => {
    expect(tagErrors('<a b="1" c:d="x y"><e/>1 &lt; 2</a>')).toEqual([]);
  });
});

describe.each(pictures)("the picture %s", (name) => {
  const text = textOf(name);

  it("is well-formed", () => {
    expect(tagErrors(text)).toEqual([]);
  });

  it("has a title and a description for those who do not see it", () => {
    expect(text).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description"/);
    expect(text).toMatch(/<title id="title">[^<]{10,}<\/title>/);
    expect(text).toMatch(/<desc id="description">[^<]{40,}<\/desc>/);
  });

  it("scales with the page, and has a background and colours for the dark", () => {
    const root = text.slice(0, text.indexOf(">"));
    expect(root).toContain("viewBox=");
    expect(root).not.toMatch(/ (width|height)=/);
    expect(text).toContain("prefers-color-scheme: dark");
    const paints = [...text.matchAll(/(?:fill|stroke)="(#\w+|rgb[^"]*)"/g)].map(([, paint]) => paint);
    expect(paints.filter((paint) => !text.includes(`[fill="${paint}"] {`))).toEqual([]);
  });
});

/** By hand, from UU 20/2008 Pasal 6 and PP 7/2021 Pasal 35. */
const limits: [short: string, digits: string][] = [
  ["mikro 50 million", "50,000,000"],
  ["kecil 500 million", "500,000,000"],
  ["menengah 10 billion", "10,000,000,000"],
  ["mikro 300 million", "300,000,000"],
  ["kecil 2.5 billion", "2,500,000,000"],
  ["menengah 50 billion", "50,000,000,000"],
  ["mikro 1 billion", "1,000,000,000"],
  ["kecil 5 billion", "5,000,000,000"],
  ["mikro 2 billion", "2,000,000,000"],
  ["kecil 15 billion", "15,000,000,000"],
];

describe("the chart of the limits", () => {
  const text = textOf("size-limits.svg");

  it.each(limits)("draws %s", (short) => {
    expect(text).toContain(`>${short}</text>`);
  });

  it("draws the limits of every regime and measure, and the days without amounts", () => {
    const drawn = [...text.matchAll(/>(mikro|kecil|menengah) [\d.]+ (million|billion)<\/text>/g)];
    expect(drawn).toHaveLength(12);
    expect(text).toContain("2020-11-02 to 2021-02-01 no amounts are in force");
    for (const { value } of statuteSizes.periods) {
      for (const { measure, atMost } of value.limits) {
        expect(text).toContain(`>${measure}, rupiah</text>`);
        expect(Object.keys(atMost ?? {})).toHaveLength(3);
      }
    }
  });
});

describe("the diagram of purpose and age", () => {
  const text = textOf("size-decision.svg");

  it.each([
    "purpose registration, modalUsaha counts",
    "purpose facilities, established before 2021-02-02, hasilPenjualanTahunan counts",
    "purpose facilities, established since 2021-02-02, modalUsaha and hasilPenjualanTahunan counts",
  ])("says: %s", (sentence) => {
    expect(text).toContain(sentence);
  });

  it("draws a box for the law, each purpose and each use", () => {
    expect(text.match(/<path d="M[^"]*" fill="#ffffff"/g)).toHaveLength(1 + 2 + 3);
  });
});

describe("the tables of the regimes", () => {
  const table = textOf("size-limits.md");
  const all = ["size-limits.md", "size-uses.md", "size-regimes.md"].map(textOf).join("");

  it.each([...limits.map(([, digits]) => digits), "4", "19", "99"])("hold the limit %s", (digits) => {
    expect(table).toContain(`| ${digits} |`);
  });

  it("hold every regime, gap, citation, grade, day and whatever is not covered", () => {
    const texts: string[] = [];
    for (const gap of statuteSizes.gaps) texts.push(gap.id, gap.from, gap.until, gap.evidence);
    for (const { from, until, fromEvidence, untilEvidence, checkedOn, value, ...period } of [
      ...statuteSizes.periods,
      ...bpsWorkers.periods,
    ]) {
      if (value.id !== "bps-workers") texts.push(from, fromEvidence ?? "", until ?? "", untilEvidence ?? "");
      texts.push(
        value.id,
        checkedOn ?? "",
        ...value.notCovered.map((one) => (typeof one === "string" ? one : one.id)),
        ...value.exclusions.map(({ id }) => id),
      );
      const largest = value.largest ?? period;
      for (const { cite, evidence } of [period, largest, ...value.limits, ...value.uses, ...value.exclusions]) {
        texts.push(`${cite.map(({ regulation, at }) => `${regulation}, ${at}`).join("; ")} (${evidence})`);
      }
    }
    expect(texts.filter((text) => !all.includes(text))).toEqual([]);
  });

  it("stand in the order of their first days, the practice without one last", () => {
    const ids = table
      .match(/^\| [a-z][\w-]+/gm)
      ?.slice(1)
      .map((cell) => cell.slice(2));
    expect([...new Set(ids)]).toEqual(["uu-20-2008", "cipta-kerja-tanpa-angka", "pp-7-2021", "bps-workers"]);
  });

  it("have as many cells in every row as in the head", () => {
    for (const name of names.filter((one) => one.endsWith(".md"))) {
      const cells = textOf(name)
        .trim()
        .split("\n")
        .map((line) => line.split(" | ").length);
      expect([...new Set(cells)], name).toHaveLength(1);
    }
  });
});

/** By hand, from Permenko 12/2025 Pasal 4 ayat (1) b and (3) d, 35 ayat (2), 36 ayat (4), for the cluster of the guide. */
const members: [name: string, plafon: string, status: string, why: string][] = [
  ["Sari", "Rp100,000,000", "presumably-eligible", ""],
  ["Budi", "Rp50,000,000", "ineligible", "recommendation of novices"],
  ["Citra", "Rp500,000,001", "ineligible", "limit of each member's plafon"],
  ["Dewi", "Rp25,000,000", "ineligible", "registration of the member in SIKP"],
  ["Eko", "Rp500,000,000", "presumably-eligible", ""],
  ["Fitri", "Rp40,000,000", "unknown", "credits running at the same time"],
];

describe("the cluster of the guide", () => {
  it.each(members)("has %s, in the table, in the picture and in its description", (name, plafon, status, why) => {
    const picture = textOf("cluster.svg");
    expect(textOf("cluster.md")).toContain(`| ${name} | ${plafon} | ${status} | ${why} |\n`);
    expect(picture).toContain(`${name}, ${plafon}: ${status}${why && ` (${why})`}`);
    for (const line of [name, plafon, status]) expect(picture).toContain(`>${line}</text>`);
  });

  it("has no one else", () => {
    expect(textOf("cluster.md").trim().split("\n")).toHaveLength(2 + members.length);
  });

  it("is asked by every criterion of its day, of the group and of a member", () => {
    const value = kurKhusus.periods.find(({ from }) => from === "2025-08-08")?.value;
    const rows = textOf("cluster-questions.md").trim().split("\n").slice(2);
    const criteria = [...(value?.criteria ?? []), ...(value?.memberCriteria ?? [])];
    expect(rows.map((row) => row.split(" | ")[1])).toEqual(criteria.map(({ id }) => en.financing.criteria[id]));
    expect(rows[1]).toBe(
      "| group | mitra usaha | Apakah kelompok punya mitra usaha? | obtain it | permenko-1-2023, Pasal 35 ayat (1) (unverified) |",
    );
  });
});

it("the list of programmes links to the page of each", () => {
  const table = textOf("programmes.md");
  for (const { id, periods } of programmes) {
    expect(table).toContain(`](programmes/${id}.md) | \`${id}\` |`);
    for (const { from, until } of periods) expect(table).toContain(`${from} to ${until ?? "today"}`);
  }
});

it("the limits in Indonesian are those of the laws (UU 20/2008 Pasal 6, PP 7/2021 Pasal 35 ayat (3) and ayat (5))", () => {
  const rows = textOf("size-limits-id.md").trim().split("\n").slice(2);
  const [before, since] = ["4 Juli 2008 sampai 1 November 2020", "sejak 2 Februari 2021"];
  const [uu, pp] = ["UU Nomor 20 Tahun 2008", "PP Nomor 7 Tahun 2021"].map(
    (law) => `${law} (dibaca dalam teks peraturan)`,
  );
  const pasal6 = "Pasal 6 ayat (1) sampai (3) huruf";
  expect(rows).toEqual([
    `| ${before} | kekayaan bersih<br>${pasal6} a ${uu} | 50.000.000 | 500.000.000 | 10.000.000.000 |`,
    `| ${before} | hasil penjualan tahunan<br>${pasal6} b ${uu} | 300.000.000 | 2.500.000.000 | 50.000.000.000 |`,
    `| ${since} | modal usaha<br>Pasal 35 ayat (3) ${pp} | 1.000.000.000 | 5.000.000.000 | 10.000.000.000 |`,
    `| ${since} | hasil penjualan tahunan<br>Pasal 35 ayat (5) ${pp} | 2.000.000.000 | 15.000.000.000 | 50.000.000.000 |`,
  ]);
  const picture = textOf("size-limits-id.svg");
  for (const drawn of ["mikro 300 juta", "kecil 2,5 miliar", "mikro 1 miliar", "menengah 50 miliar"]) {
    expect(picture).toContain(`>${drawn}</text>`);
  }
  expect(picture).toContain("2020-11-02 sampai 2021-02-01 tidak ada angka yang berlaku");
  expect(picture).not.toMatch(/million|billion|\bto\b|under/);
});

it("the Indonesian front page says of every page that it links to whether that is in English", () => {
  const text = readFileSync(`${root}docs/beranda.md`, "utf8");
  const links = [...text.matchAll(/\]\(([\w/-]+)\.md\)( \(EN\))?/g)].map(([, name, mark]) => [
    name,
    mark !== undefined,
  ]);
  expect(links.length).toBeGreaterThan(8);
  const indonesian = links.filter(([, isMarked]) => !isMarked).map(([name]) => name);
  expect(indonesian).toEqual(["kelas-usaha", "kur-untuk-klaster"]);
});

it("package.json bundles the sources and writes the pages before TypeDoc runs", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  expect(scripts.predocs).toBe("npm run web && node docs/web/pages/build.js");
});
