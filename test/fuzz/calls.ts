import * as entities from "../../src/entities/index";
import * as umkm from "../../src/index";
import { id } from "../../src/messages/id/id";
import { readMessages } from "../../src/messages/id/readMessages";

/** How a public function is called: what stands in for each argument, and whether data below its top may be anything. */
export interface Call {
  readonly args: readonly unknown[];
  /** Arguments that the library itself made, such as outcomes: only the whole of them is replaced. */
  readonly made?: readonly number[];
  /** The answer holds values of the caller's as they were given; what reads it refuses them. */
  readonly passes?: true;
}

/** What is not called with junk, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  UmkmError: "made by the library alone; a caller reads it",
};

const asOf = "2024-03-05";
const counts = umkm.goDigitalObservations.filter(({ body }) => body === "KemenKopUKM").slice(0, 5);
const cite = [{ regulation: "own-1", at: "Pasal 1" }];
const graded = { cite, evidence: "law-text" };
const facts = { plafon: "rupiah", startedOn: "date", workers: "count", sector: ["a", "b"], open: "yes-no" };
const when = { any: [{ fact: "plafon", atMost: 10 }, { not: { fact: "sector", in: ["a"] } }] };
const regulations = [{ id: "own-1", title: "Contoh" }];
const period = { from: "2024-01-01", checkedOn: "2024-01-01", ...graded };
const programme = {
  id: "own",
  facts,
  regulations,
  periods: [{ ...period, value: { criteria: [{ id: "own", when, ...graded }], notCovered: [] } }],
};
const known = { cite: [{ regulation: "permenko-1-2026", at: "contoh" }], evidence: "unverified" };
const terms = {
  id: "own",
  facts,
  periods: [
    {
      ...period,
      ...known,
      value: {
        terms: {
          rate: [{ when, then: [{ from: "2024-01-01", rate: 0.03 }], ...known }],
          grant: [{ then: 1, ...known }],
        },
        documents: [{ document: "nik", when: { fact: "open", is: true }, ...known }],
        notCovered: ["x"],
      },
    },
  ],
};
const group = { cluster: { hasMitraUsaha: false }, members: [applicant(), {}] };
const target = { asOf, columns: { plafon: "plafon" }, dialect: "duckdb" };
const sizeColumns = { modalUsaha: "modal", establishedOn: { column: "berdiri", type: "text" } };
const rulebook = { edition: "1.0.0", regulations: umkm.regulations, sizes: [regime()], programmes: [programme] };
function regime() {
  return {
    id: "own",
    facts: { workers: "count" },
    classes: ["small", "large"],
    regulations,
    periods: [
      {
        ...period,
        value: {
          id: "own",
          limits: [{ measure: "workers", atMost: { small: 10 }, ...graded }],
          uses: [{ measures: ["workers"], ...graded }],
          exclusions: [],
          notCovered: [],
        },
      },
    ],
  };
}

const sizeFacts = {
  modalUsaha: 1,
  hasilPenjualanTahunan: { atLeast: 1, atMost: 2 },
  establishedOn: "2015-06-01",
  partOf: "none",
};
function applicant() {
  return {
    plafon: 25_000_000,
    sector: "perdagangan",
    hasNib: true,
    businessStartedOn: "2015-06-01",
    kurMikroCount: 1,
  };
}

const channels = { marketplaceSince: "2022-05-01", lastInternetSaleOn: { atMost: "2024-02-01" } };
const curve = umkm.bassCurve({ p: 0.03, q: 0.38, m: 10_000_000, origin: "2021-01-01" });
const table = { regions: { Utara: { kopi: 30, tenun: 70 }, Selatan: { kopi: 10, tenun: 90 } } };
const business = {
  id: "b-1",
  establishedOn: "2024-01-05",
  sector: "perdagangan",
  channels: { completeOn: asOf, messagingSince: "2021-06-01" },
  region: { scheme: "bps", code: "1101" },
};
const cluster = { id: "c-1", members: [{ business: { id: "b-1" } }], mitraUsaha: { name: "PT Contoh" } };
const activity = {
  id: "a-1",
  kind: "pelatihan",
  title: "Foto",
  on: "2024-01-10",
  businesses: ["b-1"],
  participants: 2,
};
const loan = {
  principal: 1_000_000,
  annualRate: 0.06,
  months: 3,
  method: "annuity",
  firstDueOn: "2024-01-31",
  rounding: { unit: 1, mode: "half-up" },
};
const size = umkm.classifySize({ modalUsaha: 1 }, { asOf, purpose: "registration" });
const eligibility = umkm.assess(umkm.kurMikro, {}, { asOf });
const used = { website: true, socialMedia: true, cloud: true, erp: true, eInvoices: true };
const unused = { crm: false, ai: false, bigData: false, iot: false, training: false };
const intensity = { ...used, ...unused, sells: null, specialists: null };
const parties = [
  { id: "regions", weight: 60 },
  { id: "ministries", weight: 40 },
];

const schemas = Object.fromEntries(
  Object.entries(entities)
    .filter(([, value]) => typeof value === "object" && "safeParse" in value)
    .map(([name]) => [name, { args: [name === "clusterSchema" ? cluster : business] }]),
);

/** Every public function, and how it is called. */
export const calls: Readonly<Record<string, Call>> = {
  ...schemas,
  isUmkmError: { args: [new TypeError("x")] },
  UmkmError: { args: ["invalid-date", ["asOf"], "a day"], made: [0, 1, 2] },
  addMonths: { args: ["2023-08-31", 6] },
  apportion: { args: [8, [124, 82, "64.5", 5n], { method: "webster", minimum: 1, caps: [3, 3, 3, 3] }] },
  apportionLevels: {
    args: [
      10,
      {
        id: "n",
        children: [
          { id: "a", weight: 3 },
          { id: "b", weight: 2, minimum: 1 },
        ],
      },
      { method: "dhondt" },
    ],
  },
  achievedPace: { args: [counts[0], counts[1]] },
  assess: { args: [umkm.kurMikro, applicant(), { asOf }], made: [0] },
  assessAdoption: { args: [channels, umkm.bpsECommerce, { asOf }], made: [1] },
  assessCluster: { args: [umkm.kurKhusus, group, { asOf }], made: [0] },
  assessProgress: { args: [umkm.goDigital2024, counts, { asOf, use: { body: "KemenKopUKM" } }] },
  backtest: { args: [counts, [{ model: "linear" }], { use: { body: "KemenKopUKM" }, asOf, last: 1 }] },
  bassCurve: { args: [{ p: 0.03, q: 0.38, m: 10_000_000, origin: "2021-01-01" }] },
  calendarDate: { args: [asOf, ["asOf"]], made: [1] },
  calendarDateIn: { args: [new Date("2024-03-04T18:00:00Z"), "Asia/Jakarta"] },
  channelFactsOf: { args: [business], passes: true },
  checkProgramme: { args: [programme] },
  checkTerms: { args: [terms] },
  checkStatement: { args: [{ says: "sum", parts: [3_400_000, 2_400_000], printed: "6.0", unit: 1_000_000 }] },
  checkSizeRegime: { args: [regime()] },
  classifySizes: { args: [[sizeFacts, {}], { asOf }] },
  classifySize: {
    args: [
      sizeFacts,
      { asOf, purpose: "facilities", policy: { by: "modalUsaha" }, independence: "require", maxAgeDays: 10 },
    ],
  },
  clusterFactsOf: { args: [cluster] },
  clusterRemedies: { args: [umkm.kurKhusus, group, { asOf }], made: [0] },
  compareRulebooks: { args: [rulebook, { ...rulebook, sizes: [], edition: "1.1.0" }] },
  compileAssess: { args: [umkm.kurMikro, { asOf }, applicant()], made: [0] },
  compileSize: { args: [{ asOf, purpose: "registration" }, sizeFacts] },
  compileSizeColumns: {
    args: [{ asOf, purpose: "registration" }, { modalUsaha: new Float64Array(2), partOf: new Uint8Array(2) }, null],
  },
  composition: { args: [umkm.lampung20240305] },
  convertRegionCode: { args: [umkm.provinces, { scheme: "kemendagri", code: "91" }, "bps"], made: [0] },
  countOnboarded: { args: [[channels, {}], umkm.onboardingDefinitions, { asOf }], made: [1] },
  dayNumber: { args: [asOf] },
  defineOnboarding: {
    args: [
      {
        id: "own",
        when: { fact: "qrisSince", monthsBeforeAsOf: 0 },
        cite: [{ regulation: "bi-qris", at: "x" }],
        evidence: "unverified",
        checkedOn: asOf,
        notCovered: [],
      },
    ],
  },
  defineProgramme: { args: [programme] },
  defineSizeRegime: { args: [regime()] },
  defineTerms: { args: [terms] },
  digitalIntensity: { args: [intensity] },
  effectiveRateOf: { args: [0.005, 12] },
  eligibilitySql: { args: [umkm.kurMikro, target], made: [0] },
  entrepreneurshipRatio: { args: [{ established: 238, beginners: 1900, labourForce: 10_000 }] },
  explain: { args: [size, id], made: [0, 1] },
  factSchema: { args: ["rupiah"] },
  factsFromRow: {
    args: [
      { modal: "1500.00", berdiri: asOf, pma: "T" },
      {
        modalUsaha: "modal",
        establishedOn: { column: "berdiri", type: "date", zone: "Asia/Jakarta" },
        foreignOwned: { column: "pma", type: "codes", codes: { Y: true, T: false } },
      },
    ],
  },
  financingFactsOf: { args: [business, { nik: "1801014107900001", hasNpwp: true }], passes: true },
  findRegion: { args: [umkm.lampungRegencies, { scheme: "bps", code: "1801" }], made: [0] },
  fitForecast: { args: [counts, { model: "linear", use: { body: "KemenKopUKM" }, asOf }] },
  flatRateEquivalent: { args: [0.06, 12] },
  forecastAt: { args: [curve, "2024-01-01"] },
  forecastOn: { args: [umkm.fitForecast(counts, { model: "linear" }), "2024-12-31"] },
  forecastReaches: { args: [curve, 5_000_000] },
  grownBy: { args: [2_868_178, "4.46"] },
  growth: { args: [273_457, 326_505] },
  headroom: { args: [size], made: [0] },
  impliedBase: { args: [473_283, "20.05"] },
  instalments: { args: [loan] },
  isOnboarded: { args: [channels, umkm.kemenkopukmIdea, { asOf }], made: [1] },
  kbliCategory: { args: ["Q", "2025"] },
  latestByBody: { args: [counts, { asOf }] },
  locationQuotients: { args: [table] },
  modalUsahaFrom: { args: [{ ownCapital: 10, borrowedCapital: { atLeast: 1 }, landAndBuildingOfPlaceOfBusiness: 5 }] },
  nextFacts: { args: [[size, eligibility]], made: [0] },
  onboardedSql: {
    args: [umkm.kemenkopukmIdea, { ...target, columns: { marketplaceSince: { column: "sejak", type: "text" } } }],
    made: [0],
  },
  parseKbli: { args: ["01111", "2020"] },
  parseNib: { args: ["1234567890123"] },
  parseNik: { args: ["1801014107900001"] },
  parseNpwp: { args: ["01.234.567.8-901.000"] },
  parseRegionCode: { args: ["18.01.04.2015", "kemendagri"] },
  questionsFor: { args: [[umkm.kurMikro], id], made: [0, 1] },
  rawSql: { args: ["omzet * 1000"] },
  readCount: { args: ["5 - 19 orang"] },
  readDay: { args: ["3/4/2024", { order: "day-month" }] },
  readDigits: { args: ["0123456789012", 13, 16] },
  readMonthOrYear: { args: ["Mei 2018", { order: "day-month" }] },
  readRupiah: { args: ["1-5 juta per bulan"] },
  readYesNo: { args: ["tdk"] },
  reconcile: {
    args: [
      { rows: { Utara: { mikro: 40, kecil: 12 } }, rowTotals: { Utara: 50 }, columnTotals: { mikro: 40, kecil: 12 } },
    ],
  },
  refusedSql: { args: [umkm.kurMikro, { columns: target.columns, dialect: "duckdb" }], made: [0] },
  regulationsInForce: { args: [asOf] },
  remedies: { args: [umkm.kurMikro, applicant(), { asOf }], made: [0] },
  sayRead: { args: [umkm.readRupiah("1.500 juta/bln"), readMessages], made: [1] },
  screen: { args: [[umkm.kurMikro, umkm.kurKecil], applicant(), { asOf }], made: [0] },
  shareOf: { args: [425_845, { value: 273_457, region: "Lampung", register: "office" }] },
  shiftOfShares: {
    args: [
      { a: 1, b: 2 },
      { a: 3, b: 1 },
    ],
  },
  sizeConflictSql: { args: [{ ...target, columns: sizeColumns }] },
  sizeFactsOf: { args: [business], passes: true },
  sizeHistory: { args: [sizeFacts, { purpose: "registration" }] },
  sizeSql: { args: [{ ...target, columns: sizeColumns }] },
  splitAdditions: { args: [umkm.goDigital2024, { parties, from: { on: "2022-12-31", value: 20_000_000 } }] },
  supportCoverage: { args: [[activity], { asOf, base: { id: "counted", value: 400 } }] },
  tallySizes: { args: [[sizeFacts, {}], { asOf }] },
  tallySql: { args: [{ ...target, columns: sizeColumns, table: ["a", "b"], by: ["provinsi"] }] },
  termsOf: { args: [umkm.kurMikroTerms, applicant(), { asOf }], made: [0] },
  trajectory: { args: [umkm.goDigital2024, { shape: "linear", every: "quarter" }] },
  transitions: { args: [[size], [size]], made: [0, 1] },
  valueAt: { args: [umkm.statuteSizes, asOf], made: [0] },
  yearsAtPace: { args: [25_500_000, 30_000_000, 2_250_000] },
};
