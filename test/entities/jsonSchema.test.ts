import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { expandFacts } from "../../scripts/schemas/expandFacts";
import { writeSchemas } from "../../scripts/schemas/writeSchemas";
import { readAmount } from "../../src/core/amount/readAmount";
import * as entities from "../../src/entities/index";
import { parseNib } from "../../src/identifiers/parseNib";
import { parseNik } from "../../src/identifiers/parseNik";
import { parseNpwp } from "../../src/identifiers/parseNpwp";
import { root } from "../house/sourceFiles";
import * as records from "./arbitraries";

const folder = `${root}dist/schemas/`;
const read = (file: string) => JSON.parse(readFileSync(`${folder}${file}.json`, "utf8"));

const business = { id: "b-1" };
const activity = { id: "a-1", kind: "pelatihan", title: "Pelatihan" };
const table = { region: "Lampung", asOf: "2024-03-05", mikro: 311_844, kecil: 14_062, menengah: 599 };

/** What both refuse: each wrong in one thing that JSON Schema can say. */
const wrong: [file: string, record: unknown][] = [
  ["business", {}],
  ["business", { id: " " }],
  ["business", { ...business, modal: 1 }],
  ["business", { ...business, nib: "123456789012" }],
  ["business", { ...business, nib: 1_234_567_890_123 }],
  ["business", { ...business, name: "  " }],
  ["business", { ...business, legalForm: "ud" }],
  ["business", { ...business, partOf: { oneOf: [] } }],
  ["business", { ...business, partOf: { oneOf: ["konglomerat"] } }],
  ["business", { ...business, establishedOn: "2024-13-01" }],
  ["business", { ...business, establishedOn: "05-03-2024" }],
  ["business", { ...business, modalUsaha: -1 }],
  ["business", { ...business, modalUsaha: 2 ** 53 }],
  ["business", { ...business, modalUsaha: "1.000.000" }],
  ["business", { ...business, modalUsaha: "1e9" }],
  ["business", { ...business, modalUsaha: "" }],
  ["business", { ...business, modalUsaha: "1".repeat(100) }],
  ["business", { ...business, modalUsaha: {} }],
  ["business", { ...business, modalUsaha: { atLeast: null } }],
  ["business", { ...business, modalUsaha: { atLeast: null, atMost: null } }],
  ["business", { ...business, modalUsaha: { atLeast: 1, about: 2 } }],
  ["business", { ...business, modalUsaha: { unknown: "forgotten" } }],
  ["business", { ...business, tenagaKerja: 0 }],
  ["business", { ...business, tenagaKerja: { atMost: 0 } }],
  ["business", { ...business, tenagaKerja: 2.5 }],
  ["business", { ...business, foreignOwned: 0 }],
  ["business", { ...business, kbli: { code: "10110" } }],
  ["business", { ...business, kbli: { edition: "2015", code: "10110" } }],
  ["business", { ...business, kbli: { edition: "2020", code: "1011" } }],
  ["owner", { nik: "180101410790001" }],
  ["owner", { nik: "1801014113900001" }],
  ["owner", { nik: "1801014107900000" }],
  ["owner", { nik: "1801017207900001" }],
  ["business", { ...business, nib: "0000000000000" }],
  ["business", { ...business, nib: "0" }],
  ["business", { ...business, modalUsaha: "950.000" }],
  ["business", { ...business, modalUsaha: { atMost: "12.345" } }],
  ["business", { ...business, kbli: { edition: "2020", code: "00000" } }],
  ["owner", { nik: "0180101203900001" }],
  ["owner", { nik: "0000000000000000" }],
  ["owner", { npwp: "000000000000000" }],
  ["owner", { npwp: "0000000000000000" }],
  ["owner", { npwp: "00.000.000.0-000.000" }],
  ["owner", { npwp: "01.234.567.8.901.000" }],
  ["owner", { npwp: "0012345678901000000000" }],
  ["owner", { sex: "x" }],
  ["cluster", { id: "k-1" }],
  ["cluster", { id: "k-1", members: {} }],
  ["cluster", { id: "k-1", members: [{}] }],
  ["cluster", { id: "k-1", members: [{ business, plafon: -1 }] }],
  ["cluster", { id: "k-1", members: [{ business: { ...business, nib: "1" } }] }],
  ["cluster", { id: "k-1", members: [], mitraUsaha: { avalis: "ya" } }],
  ["population-table", { ...table, mikro: null }],
  ["population-table", { ...table, kecil: "14.062" }],
  ["population-table", { ...table, menengah: 0.5 }],
  ["population-table", { ...table, asOf: "24" }],
  ["population-table", { ...table, besar: -1 }],
  ["region-code", { scheme: "dukcapil", code: "18" }],
  ["region-code", { code: "18" }],
  ["region-code", { scheme: "bps", code: 18 }],
  ["support-activity", { ...activity, kind: "seminar" }],
  ["support-activity", { ...activity, participants: -1 }],
  ["support-activity", { ...activity, on: "2024-00-05" }],
];

/** What the zod schema refuses and JSON Schema does not: the list in docs/records.md. */
const beyond: [what: string, file: string, record: unknown][] = [
  ["a day that does not exist", "business", { ...business, establishedOn: "2024-02-30" }],
  ["a day that does not exist", "owner", { nik: "1801013002900001" }],
  ["a range upside down", "business", { ...business, modalUsaha: { atLeast: 2, atMost: 1 } }],
  ["a number that prints with an exponent", "business", { ...business, modalUsaha: 1e-7 }],
  ["a thing beside the word that there is none", "business", { ...business, nib: "1234567890123", hasNib: false }],
  ["a thing beside the word that there is none", "owner", { npwp: "012345678901000", hasNpwp: false }],
  [
    "a thing beside the word that there is none",
    "cluster",
    { id: "k-1", members: [], mitraUsaha: {}, hasMitraUsaha: false },
  ],
  ["days that contradict each other", "support-activity", { ...activity, on: "2024-03-05", from: "2024-03-05" }],
  ["days that contradict each other", "support-activity", { ...activity, from: "2024-03-05", until: "2024-03-04" }],
  [
    "a KBLI code of a division that its edition does not have",
    "business",
    { ...business, kbli: { edition: "2025", code: "45201" } },
  ],
  ["a region code not in the form of its scheme", "region-code", { scheme: "bps", code: "18.01" }],
];

const kinds: Record<string, [schema: z.ZodMiniType, records: fc.Arbitrary<unknown>]> = {
  business: [entities.businessSchema, records.business],
  cluster: [entities.clusterSchema, records.cluster],
  owner: [entities.ownerSchema, records.owner],
  "population-table": [entities.populationTableSchema, records.populationTable],
  "region-code": [entities.regionCodeSchema, records.region],
  "support-activity": [entities.supportActivitySchema, records.supportActivity],
};
const validators = Object.fromEntries(
  Object.keys(kinds).map((file) => [file, new Ajv2020({ strict: true, strictRequired: false }).compile(read(file))]),
);
const both = (file: string, record: unknown) => [
  kinds[file]?.[0].safeParse(record).success,
  validators[file]?.(JSON.parse(JSON.stringify(record))),
];

it("there is a file for every entity, one for the rulebook, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(kinds), "rulebook"].map((file) => `${file}.json`).sort());
});

it("writes the same bytes each time", () => {
  const again = mkdtempSync(join(tmpdir(), "umkm-schemas-"));
  writeSchemas(entities, pathToFileURL(`${again}/`));
  for (const file of Object.keys(kinds).map((name) => `${name}.json`)) {
    expect(readFileSync(join(again, file), "utf8")).toBe(readFileSync(folder + file, "utf8"));
  }
  rmSync(again, { recursive: true });
});

describe.each(Object.entries(kinds))("%s.json", (file, [, arbitrary]) => {
  it("accepts what the schema accepts", () => {
    fc.assert(
      fc.property(arbitrary, (record) => {
        expect(both(file, record)).toEqual([true, true]);
      }),
    );
  });

  it("names its draft, itself, its title and what it describes", () => {
    expect(read(file)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:umkm:schema:${file}`,
      title: expect.stringMatching(/^[A-Z][a-z ]+$/),
      description: expect.stringMatching(/^[A-Z].+\.$/),
      additionalProperties: false,
    });
  });

  it("says something of every value", () => {
    const empty = objectsIn(read(file)).filter(([, node]) => Object.keys(node).length === 0);
    expect(empty.map(([path]) => path)).toEqual([]);
  });
});

it("describes the properties as the source does, at any depth", () => {
  const { properties } = read("cluster").properties.members.items.properties.business;
  expect(properties.nib.description).toBe(
    "Nomor Induk Berusaha: 13 digits, not all 0. A number given counts as having one.",
  );
  expect(properties.kbli.anyOf[0].properties.code.description).toBe("Five digits, of a division that the edition has.");
  expect(read("population-table").properties.asOf.description).toContain("or its year");
});

it.each(wrong)("%s.json refuses, as the schema does, %j", (file, record) => {
  expect(both(file, record)).toEqual([false, false]);
});

it.each(beyond)("what JSON Schema cannot say is refused by the schema alone: %s, %s", (_, file, record) => {
  expect(both(file, record)).toEqual([false, true]);
});

describe("patterns", () => {
  const patternsIn = (file: string) =>
    objectsIn(read(file)).flatMap(([path, node]) =>
      Object.entries(node).flatMap(([key, one]) =>
        key === "pattern" && typeof one === "string" ? [[`${file}${path}`, one] as const] : [],
      ),
    );
  const all = [...Object.keys(kinds), "rulebook"].flatMap(patternsIn);

  // RE2 and others, which Go, Rust and databases use, have neither lookaround nor references back.
  it("compile, and have no lookaround, no references back and no escapes of one engine", () => {
    expect(all.length).toBeGreaterThan(10);
    for (const [, pattern] of all) expect(() => new RegExp(pattern, "u")).not.toThrow();
    expect(all.filter(([, pattern]) => /\(\?|\\[^sS.]/.test(pattern))).toEqual([]);
  });

  const space = fc.constantFrom("", "", " ", "\n", "\u00a0");
  const near = (form: RegExp) => fc.tuple(space, fc.stringMatching(form), space).map((parts) => parts.join(""));
  const drawn: [
    name: string,
    texts: fc.Arbitrary<string>,
    record: (text: string) => [string, object],
    known: (text: string) => boolean,
  ][] = [
    [
      "a NIB",
      fc.oneof(near(/^[0-9]{12,14}$/), near(/^0{11,13}[0-9]{0,2}$/), near(/^[0-9]{6}[-. ][0-9]{6}$/)),
      (nib) => ["business", { ...business, nib }],
      (nib) => parseNib(nib).status === "valid",
    ],
    [
      "an NPWP",
      fc.oneof(
        near(/^[0-9]{14,17}$/),
        near(/^0{14,16}[0-9]?$/),
        near(/^[0-9]{2}[.][0-9]{3}[.][0-9]{3}[.][0-9][-.][0-9]{3}[.][0-9]{3}$/),
        near(/^0{2}[.]0{3}[.]0{3}[.]0-0{3}[.]00[01]$/),
        near(/^[0-9]{22}$/),
      ),
      (npwp) => ["owner", { npwp }],
      (npwp) => {
        const parsed = parseNpwp(npwp);
        return parsed.status === "valid" && parsed.form !== "nitku-22";
      },
    ],
    [
      "a NIK, but for a day that does not exist",
      fc
        .oneof(
          near(/^[0-9]{15,17}$/),
          near(/^[01][0-9]{5}[0-7][0-9][01][0-9]{3}(0000|000[0-9]|[0-9]{4})$/),
          near(/^0{15,16}$/),
        )
        .filter((nik) => {
          const parsed = parseNik(nik);
          const [code = 0, month = 0] = [6, 8].map((at) => Number(nik.trim().slice(at, at + 2)));
          const day = code > 40 ? code - 40 : code;
          const looksLikeOne = day >= 1 && day <= 31 && month >= 1 && month <= 12;
          return parsed.status === "valid" || parsed.problem !== "impossible-date" || !looksLikeOne;
        }),
      (nik) => ["owner", { nik }],
      (nik) => parseNik(nik).status === "valid",
    ],
    [
      "an amount",
      fc.oneof(
        fc.stringMatching(/^[0-9]{1,5}([.][0-9]{1,5}){0,3}$/),
        fc.stringMatching(/^0{0,3}[0-9]{1,3}[.][0-9]{3}$/),
        fc.nat().map((units) => units.toLocaleString("id-ID")),
        near(/^[0-9]{1,3}$/),
      ),
      (modalUsaha) => ["business", { ...business, modalUsaha }],
      (text) => {
        try {
          return readAmount(text, []) !== null;
        } catch {
          return false;
        }
      },
    ],
  ];

  it.each(drawn)("of %s take what the parser takes, and nothing else", (_, texts, record, known) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(both(...record(text))).toEqual([known(text), known(text)]);
      }),
      { numRuns: 1000 },
    );
  });
});

it("what JSON Schema cannot say stands in the guide", () => {
  const guide = readFileSync(`${root}docs/records.md`, "utf8");
  expect(beyond.map(([what]) => what).filter((what) => !guide.includes(`- ${what}`))).toEqual([]);
});

it("a kind of fact that is not known to the build fails it", () => {
  expect(() => expandFacts({ properties: { weight: { fact: "grams" } } })).toThrow("grams");
});

function objectsIn(value: unknown, path = ""): [string, object][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => objectsIn(one, `${path}/${key}`));
  return Array.isArray(value) ? inner : [[path, value], ...inner];
}
