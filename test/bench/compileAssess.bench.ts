import { bench, describe } from "vitest";
import { UmkmError } from "../../src/core/UmkmError";
import { assess } from "../../src/financing/assess";
import { compileAssess } from "../../src/financing/compileAssess";
import { applicantFacts } from "../../src/financing/kur/applicantFacts";
import { twelve } from "./twelve";

// Ratios within one run: read the lines against each other, never against another machine.
const asOf = "2024-03-05";
const sectors = applicantFacts.sector;
const applicants = Array.from({ length: 1000 }, (_, n) => ({
  plafon: 10_000_000 + n * 91_000,
  businessStartedOn: `20${10 + (n % 14)}-0${1 + (n % 9)}-1${n % 10}`,
  sector: sectors[n % sectors.length] as (typeof sectors)[number],
  productiveAndFeasible: true,
  hasilPenjualanTahunan: n * 4_000_000,
  occupation: n % 50 === 0 ? ("asn" as const) : ("lainnya" as const),
  hasNik: true,
  hasNpwp: n % 3 > 0,
  hasNib: n % 2 === 0,
  hasBusinessLetter: true,
  kurMikroCount: n % 5,
  kurMikroOutstanding: (n % 7) * 1_000_000,
  kurAtOtherLender: n % 97 === 0,
  programmeCredit: "tidak-ada" as const,
}));
type Applicant = (typeof applicants)[number];

const fertile = new Set<string>(["pertanian", "perkebunan", "perikanan", "peternakan"]);
const retired = new Set<string>(["pensiunan", "pra-pensiun", "lainnya"]);
const names = new Set(Object.keys(applicantFacts));

// What one would write by hand for the same twelve criteria, refusing the same: names, kinds, days that do not exist.
function byHand(facts: Applicant): boolean {
  for (const name of Object.keys(facts)) if (!names.has(name)) throw new UmkmError("unknown-fact", [name], "a fact");
  amount(facts.plafon, "plafon");
  amount(facts.hasilPenjualanTahunan, "hasilPenjualanTahunan");
  amount(facts.kurMikroCount, "kurMikroCount");
  amount(facts.kurMikroOutstanding, "kurMikroOutstanding");
  day(facts.businessStartedOn, "businessStartedOn");
  option(facts.sector, applicantFacts.sector, "sector");
  option(facts.occupation, applicantFacts.occupation, "occupation");
  option(facts.programmeCredit, applicantFacts.programmeCredit, "programmeCredit");
  for (const name of ["productiveAndFeasible", "hasNik", "hasNpwp", "hasNib", "hasBusinessLetter"] as const) {
    yesNo(facts[name], name);
  }
  yesNo(facts.kurAtOtherLender, "kurAtOtherLender");
  return (
    facts.plafon > 10_000_000 &&
    facts.plafon <= 100_000_000 &&
    facts.plafon + facts.kurMikroOutstanding <= 100_000_000 &&
    (facts.kurMikroCount <= 1 || (fertile.has(facts.sector) && facts.kurMikroCount <= 3)) &&
    facts.productiveAndFeasible &&
    facts.businessStartedOn <= "2023-09-05" &&
    retired.has(facts.occupation) &&
    !facts.kurAtOtherLender &&
    (facts.plafon <= 50_000_000 || facts.hasNpwp) &&
    (facts.hasNib || facts.hasBusinessLetter) &&
    facts.hasNik &&
    (facts.programmeCredit === "tidak-ada" || facts.programmeCredit === "lunas")
  );
}

function amount(value: unknown, name: string): void {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new UmkmError("invalid-rupiah", [name], "an amount");
}

const last = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function day(value: string, name: string): void {
  const [year, month, date] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(value) || date < 1 || !(date <= (last[month] ?? 0) + leap)) {
    throw new UmkmError("invalid-date", [name], "a day");
  }
}

function option(value: string, options: readonly string[], name: string): void {
  if (!options.includes(value)) throw new UmkmError("invalid-option", [name], "an option");
}

function yesNo(value: unknown, name: string): void {
  if (typeof value !== "boolean") throw new UmkmError("invalid-option", [name], "yes or no");
}

const compiled = compileAssess(twelve, { asOf });
for (const facts of applicants) {
  if (compiled(facts) !== byHand(facts)) throw new Error("expected the same answer");
}

describe("1,000 applicants against twelve criteria", () => {
  bench("hand-written booleans", () => {
    for (const facts of applicants) byHand(facts);
  });
  bench("compileAssess", () => {
    for (const facts of applicants) compiled(facts);
  });
  bench("assess with reasons", () => {
    for (const facts of applicants) assess(twelve, facts, { asOf });
  });
});
