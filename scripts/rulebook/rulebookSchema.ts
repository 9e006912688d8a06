import { type JsonSchema, list, object, ref, text } from "./schemaParts";
import { timelines } from "./timelineSchemas";

const day = ref("day");
const note = { note: text };
const graded = { evidence: ref("evidence"), ...note };

const regulation = object(
  {
    id: ref("id"),
    title: text,
    url: { description: "Its official page.", type: "string", pattern: "^https://[a-z.]+\\.go\\.id/" },
    from: day,
    until: day,
    checkedOn: day,
    ...graded,
  },
  ["url", "until", "note"],
  "A regulation, or a practice that stands in for one, that a citation may name.",
);
const provision = object(
  {
    id: ref("id"),
    kind: { enum: ["facility", "activity", "collateral"] },
    cite: ref("cite"),
    checkedOn: day,
    ...graded,
  },
  ["note"],
  "What the statute provides for a klaster beside its definition.",
);
const figure = { anyOf: [ref("count"), ref("share")] };
const dated = object({ on: day, value: figure });
const conceded = object({ on: day, body: text, source: text, ...graded }, ["note"]);
const target = object(
  {
    id: ref("id"),
    unit: { description: "What is counted; share for shares of 1.", ...text },
    of: { description: "What the shares are shares of.", ...text },
    ...{ body: text, baseline: dated, milestones: list(dated, 1), source: text, conceded },
    ...graded,
  },
  ["of", "conceded", "note"],
  "A number or a share to reach by a day, and the path to it.",
);
const observation = object(
  { on: day, publishedOn: day, value: ref("count"), body: text, source: text, ...graded },
  ["publishedOn", "note"],
  "A published count of businesses that had gone digital.",
);
const share = object(
  { on: day, publishedOn: day, value: ref("share"), body: text, source: text, ...graded },
  ["publishedOn", "note"],
  "A published share of 1, for a target of shares.",
);
const aside = object(
  {
    ...{ on: day, publishedOn: day, figure: ref("count"), body: text, source: text },
    why: { enum: ["share", "another-measure", "derived", "concession"] },
    ...graded,
  },
  ["publishedOn", "note"],
  "A published figure that is not a count, and belongs to no series.",
);
const count = ref("count");
const population = object(
  {
    region: text,
    asOf: { type: "string", pattern: "^[1-9][0-9]{3}(-[0-9]{2}-[0-9]{2})?$" },
    ...{ mikro: count, kecil: count, menengah: count, besar: count, totalPrinted: count },
    register: { description: "The register that it comes from: two registers are not growth.", ...ref("id") },
    source: text,
    ...graded,
  },
  ["mikro", "kecil", "menengah", "besar", "totalPrinted", "note"],
  "A published count of UMKM.",
);
const ratio = object(
  {
    region: text,
    month: { type: "string", pattern: "^[1-9][0-9]{3}-[0-9]{2}$" },
    ratio: ref("share"),
    base: { const: "labour-force" },
    source: text,
    ...graded,
  },
  ["note"],
  "A published entrepreneurship ratio, as a share of 1.",
);
const period = { type: "string", pattern: "^[1-9][0-9]{3}(-Q[1-4])?$" };
const growth = object(
  {
    ...{ region: text, of: { const: "gross-regional-product" }, period, against: period, source: text },
    growth: { description: "A share of 1 of the period compared with.", type: "number" },
    ...graded,
  },
  ["note"],
  "A published growth of an economy, with its period.",
);
const code = { type: "string", pattern: "^[0-9.]+$" };
const regionList = object(
  {
    checkedOn: day,
    source: text,
    ...graded,
    regions: list(object({ kemendagri: code, bps: code, name: text }), 1),
  },
  ["note"],
  "Regions with their codes by two schemes.",
);

/** The JSON Schema of `rulebook.json`, closed: what it does not name is not in the file. */
export const rulebookSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:umkm:schema:rulebook",
  title: "Rulebook",
  ...object(
    {
      edition: { description: "The version of the package that the data came with.", ...text },
      regulations: list(regulation, 1),
      sizes: list(ref("sizeTimeline"), 1),
      sizeFactors: list(ref("factorsTimeline"), 1),
      definitions: list(ref("programme")),
      provisions: list(provision, 1),
      programmes: list(ref("programme"), 1),
      terms: list(ref("termsTimeline"), 1),
      onboarding: list(ref("programme"), 1),
      targets: list(target, 1),
      observations: list(observation, 1),
      asides: list(aside, 1),
      smallMediumShares: list(share, 1),
      entrepreneurshipShares: list(share, 1),
      populations: list(population, 1),
      entrepreneurshipRatios: list(ratio, 1),
      growths: list(growth, 1),
      regions: object({ provinces: regionList, lampungRegencies: regionList }),
    },
    [],
    "The law data of umkm: every timeline, programme, criterion, citation and grade.",
  ),
  $defs: timelines,
};
