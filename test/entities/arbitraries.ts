import * as fc from "fast-check";
import { calendarDate } from "../../src/core/day/calendarDate";
import { unknownReasons } from "../../src/core/fact/fact";
import type { Business, Kbli } from "../../src/entities/business";
import type { BusinessChannels } from "../../src/entities/businessChannels";
import type { Cluster, ClusterMember, MitraUsaha } from "../../src/entities/cluster";
import type { Owner } from "../../src/entities/owner";
import type { PopulationTable } from "../../src/entities/populationTable";
import type { SupportActivity } from "../../src/entities/supportActivity";
import { type RegionCode, regionSchemes } from "../../src/identifiers/region";
import { channelFacts } from "../../src/vocabulary/channelFacts";
import * as options from "../../src/vocabulary/options";

const notKnown = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...unknownReasons).map((unknown) => ({ unknown })),
);

function ordered<T>(value: fc.Arbitrary<T>, compare: (a: T, b: T) => number) {
  const range = fc
    .tuple(value, value)
    .map(([a, b]) => (compare(a, b) <= 0 ? { atLeast: a, atMost: b } : { atLeast: b, atMost: a }));
  const halves = value.chain((bound) => fc.constantFrom({ atLeast: bound }, { atMost: bound }));
  return fc.oneof(value, range, halves, notKnown);
}

function option<T extends string>(list: readonly T[]) {
  const oneOf = fc.subarray([...list], { minLength: 1 }).map((some) => ({ oneOf: some }));
  return fc.oneof(fc.constantFrom(...list), oneOf, notKnown);
}

const sure = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant(null));
const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)).filter((text) => !/^0+$/.test(text));
const printedNpwp = digits(15).map((text) => text.replace(/^(..)(...)(...)(.)(...)(...)$/, " $1.$2.$3.$4-$5.$6"));
// Region, day (of a woman + 40), month, year and serial; every month has 28 days.
const nik = fc.stringMatching(
  /^[1-9][0-9]{5}(0[1-9]|1\d|2[0-8]|4[1-9]|5\d|6[0-8])(0[1-9]|1[0-2])[0-9]{2}[1-9][0-9]{3}$/,
);
const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== "");
const whole = fc.maxSafeNat();

const amount = fc.oneof(
  whole,
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
  // Four digits before the point: no point that may group them.
  fc.tuple(fc.integer({ min: 1000 }), fc.nat()).map((parts) => parts.join(".")),
);
// Ranges of safe numbers only, so that the test can order them by itself.
export const rupiahFact = fc.oneof(
  amount,
  ordered(whole, (a, b) => a - b),
);
export const countFact = ordered(whole, (a, b) => a - b);
export const workersFact = ordered(fc.integer({ min: 1 }), (a, b) => a - b);
export const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));
export const dateFact = ordered<string>(day, (a, b) => (a < b ? -1 : 1));
export const yesNoFact = fc.oneof(fc.boolean(), notKnown);

function record<T>(required: object, optional: object): fc.Arbitrary<T> {
  const requiredKeys = Object.keys(required) as never[];
  return fc.record({ ...required, ...optional }, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<T>;
}

export const region = record<RegionCode>(
  { scheme: fc.constantFrom(...regionSchemes), code: fc.constantFrom(2, 4, 10).chain(digits) },
  {},
);
const kbli = record<Kbli>({ edition: fc.constantFrom(...options.kbliEditions), code: digits(5) }, {}).filter(
  ({ edition, code }) => edition !== "2025" || !code.startsWith("45"),
);

// Sales through the internet are left to the tests of the order of their days.
export const channels = record<BusinessChannels>(
  {},
  {
    completeOn: sure(day),
    ...Object.fromEntries(
      Object.keys(channelFacts)
        .filter((name) => name !== "lastInternetSaleOn")
        .map((name) => [name, dateFact]),
    ),
  },
);

export const business = record<Business>(
  { id: text },
  {
    name: sure(text),
    legalForm: option(options.legalForms),
    nib: sure(digits(13)),
    hasNib: fc.constantFrom(true, null),
    hasBusinessLetter: yesNoFact,
    kbli: sure(kbli),
    region: sure(region),
    establishedOn: dateFact,
    modalUsaha: rupiahFact,
    hasilPenjualanTahunan: rupiahFact,
    kekayaanBersih: rupiahFact,
    tenagaKerja: workersFact,
    partOf: option(options.parentSizes),
    foreignOwned: yesNoFact,
    sector: option(options.businessSectors),
    provenExport: yesNoFact,
    productiveAndFeasible: yesNoFact,
    channels: sure(channels),
  },
);

export const owner = record<Owner>(
  {},
  {
    name: sure(text),
    nik: sure(nik),
    npwp: sure(fc.oneof(fc.constantFrom(15, 16).chain(digits), printedNpwp)),
    hasNpwp: fc.constantFrom(true, null),
    sex: option(options.sexes),
    occupation: option(options.occupations),
  },
);

const member = record<ClusterMember>(
  { business },
  {
    owner: sure(owner),
    novice: yesNoFact,
    recommendedByChair: yesNoFact,
    registeredInSikp: yesNoFact,
    plafon: rupiahFact,
  },
);
const mitraUsaha = record<MitraUsaha>(
  {},
  {
    name: sure(text),
    legalEntity: yesNoFact,
    licensed: yesNoFact,
    relevantBusiness: yesNoFact,
    closedLoopWithLender: yesNoFact,
    joinedWithSikp: yesNoFact,
    avalis: yesNoFact,
  },
);

export const cluster = record<Cluster>(
  { id: text, members: fc.array(member, { maxLength: 3 }) },
  {
    name: sure(text),
    commodity: sure(fc.constantFrom(...options.clusterCommodities)),
    mitraUsaha: sure(mitraUsaha),
    hasMitraUsaha: fc.constantFrom(true, null),
    managedTogether: yesNoFact,
    cooperationAgreement: yesNoFact,
    developsMembers: yesNoFact,
    certificate: option(options.clusterCertificates),
    registeredInSikp: yesNoFact,
    appliesThroughChair: yesNoFact,
    signedByChairAndMember: yesNoFact,
    tanggungRenteng: yesNoFact,
  },
);

export const populationTable = record<PopulationTable>(
  {
    region: text,
    asOf: fc.oneof(day, fc.integer({ min: 1000, max: 9999 }).map(String)),
    mikro: whole,
    kecil: whole,
    menengah: whole,
  },
  { totalPrinted: whole, besar: whole },
);

const about = {
  organiser: sure(text),
  place: sure(text),
  region: sure(region),
  participants: countFact,
  businesses: fc.constantFrom(null, []),
  partner: sure(text),
  note: sure(text),
  source: sure(text),
};
const named = { id: text, kind: fc.constantFrom(...options.supportActivityKinds), title: text };
export const supportActivity = fc.oneof(
  record<SupportActivity>(named, { ...about, on: dateFact }),
  fc
    .tuple(day, day)
    .map((days) => days.sort())
    .chain(([from, until]) =>
      record<SupportActivity>({ ...named, from: fc.constant(from), until: fc.constant(until) }, about),
    ),
);
