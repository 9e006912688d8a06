import { applicantFacts } from "../../dist/financing/index.js";
import { UmkmError } from "../../dist/index.js";

const fertile = new Set(["pertanian", "perkebunan", "perikanan", "peternakan"]);
const retired = new Set(["pensiunan", "pra-pensiun", "lainnya"]);
const names = new Set(Object.keys(applicantFacts));

/** What one would write by hand for the twelve criteria, refusing the same: names, kinds, days that do not exist. */
export function eligibleByHand(facts) {
  for (const name of Object.keys(facts)) if (!names.has(name)) throw new UmkmError("unknown-fact", [name], "a fact");
  amount(facts.plafon, "plafon");
  amount(facts.hasilPenjualanTahunan, "hasilPenjualanTahunan");
  amount(facts.kurMikroCount, "kurMikroCount");
  amount(facts.kurMikroOutstanding, "kurMikroOutstanding");
  day(facts.businessStartedOn, "businessStartedOn");
  option(facts.sector, applicantFacts.sector, "sector");
  option(facts.occupation, applicantFacts.occupation, "occupation");
  option(facts.programmeCredit, applicantFacts.programmeCredit, "programmeCredit");
  for (const name of ["productiveAndFeasible", "hasNik", "hasNpwp", "hasNib", "hasBusinessLetter"]) {
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

function amount(value, name) {
  if (!Number.isSafeInteger(value) || value < 0) throw new UmkmError("invalid-rupiah", [name], "an amount");
}

const last = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function day(value, name) {
  const [year, month, date] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(value) || date < 1 || !(date <= (last[month] ?? 0) + leap)) {
    throw new UmkmError("invalid-date", [name], "a day");
  }
}

function option(value, options, name) {
  if (!options.includes(value)) throw new UmkmError("invalid-option", [name], "an option");
}

function yesNo(value, name) {
  if (typeof value !== "boolean") throw new UmkmError("invalid-option", [name], "yes or no");
}
