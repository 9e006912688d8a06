import jsonLogic from "json-logic-js";
import { Engine as JsonRules } from "json-rules-engine";
import Publicodes from "publicodes";
import { applicantFacts, assess, compileAssess } from "../../dist/financing/index.js";
import { dayNumber } from "../../dist/size/index.js";
import { duckdbTable } from "./duckdb.js";
import { eligibleByHand } from "./eligibleByHand.js";
import { firstEvent, inTurn } from "./inTurn.js";
import { twelve } from "./twelve.js";
import { zenExpression } from "./zen.js";

const asOf = "2024-03-05";
// Six months before asOf: the business had begun by then.
const latest = dayNumber("2023-09-05");
const fertile = ["pertanian", "perkebunan", "perikanan", "peternakan"];
const retired = ["pensiunan", "pra-pensiun", "lainnya"];
const paid = ["tidak-ada", "lunas"];

/** Applicants with complete facts, some of whom hold every criterion and some not. */
export function applicants(count) {
  const { sector: sectors } = applicantFacts;
  return Array.from({ length: count }, (_, n) => ({
    plafon: 10_000_000 + (n % 1_000) * 91_000,
    businessStartedOn: `20${10 + (n % 14)}-0${1 + (n % 9)}-1${n % 10}`,
    sector: sectors[n % sectors.length],
    productiveAndFeasible: true,
    hasilPenjualanTahunan: (n % 1_000) * 4_000_000,
    occupation: n % 50 === 0 ? "asn" : "lainnya",
    hasNik: true,
    hasNpwp: n % 3 > 0,
    hasNib: n % 2 === 0,
    hasBusinessLetter: true,
    kurMikroCount: n % 5,
    kurMikroOutstanding: n % 5 === 0 ? 0 : (n % 7) * 1_000_000,
    kurAtOtherLender: n % 97 === 0,
    programmeCredit: "tidak-ada",
  }));
}

/** Who decides the twelve criteria. */
export async function financingContest(count) {
  const rows = applicants(count);
  // For engines: the day as a number, and the sum worked out before, since not every engine can add.
  const flat = rows.map(({ businessStartedOn, ...facts }) => ({
    ...facts,
    started: dayNumber(businessStartedOn),
    total: facts.plafon + facts.kurMikroOutstanding,
  }));
  const options = { asOf };
  const compiled = compileAssess(twelve, options);
  const few = flat.slice(0, 50);
  const rules = jsonRulesTwelve();
  const zen = zenExpression("eligible", zenTwelve);
  const logic = jsonLogicTwelve();
  const publicodes = publicodesTwelve(few[0]);
  const situations = few.map(publicodesSituation);
  const duckdb = await duckdbTable(flat, columnsOf(flat[0]));
  const read = ({ status }) => status === "eligible";
  return [
    { name: "hand-written booleans", rows: count, batch: () => rows.map((facts) => eligibleByHand(facts)) },
    { name: "compileAssess", rows: count, batch: () => rows.map((facts) => compiled(facts)) },
    {
      name: "assess, with reasons",
      rows: count,
      batch: () => rows.map((facts) => assess(twelve, facts, options)),
      read,
    },
    {
      name: "json-rules-engine",
      rows: few.length,
      batch: () => inTurn(few, async (row) => (await firstEvent(rules, row)) !== null),
    },
    {
      name: "GoRules Zen",
      rows: few.length,
      batch: () => inTurn(few, async (row) => (await zen.evaluate(row)).result.eligible),
    },
    { name: "json-logic-js", rows: few.length, batch: () => few.map((row) => jsonLogic.apply(logic, row)) },
    {
      name: "publicodes",
      rows: few.length,
      batch: () => situations.map((row) => publicodes.setSituation(row).evaluate("eligible").nodeValue),
    },
    { name: "DuckDB, hand-written SQL", rows: count, ...duckdb(sqlTwelve) },
  ];
}

function jsonRulesTwelve() {
  const is = (fact, operator, value) => ({ fact, operator, value });
  const engine = new JsonRules();
  engine.addRule({
    conditions: {
      all: [
        is("plafon", "greaterThan", 10_000_000),
        is("plafon", "lessThanInclusive", 100_000_000),
        is("total", "lessThanInclusive", 100_000_000),
        {
          any: [
            is("kurMikroCount", "lessThanInclusive", 1),
            { all: [is("sector", "in", fertile), is("kurMikroCount", "lessThanInclusive", 3)] },
          ],
        },
        is("productiveAndFeasible", "equal", true),
        is("started", "lessThanInclusive", latest),
        is("occupation", "in", retired),
        is("kurAtOtherLender", "equal", false),
        { any: [is("plafon", "lessThanInclusive", 50_000_000), is("hasNpwp", "equal", true)] },
        { any: [is("hasNib", "equal", true), is("hasBusinessLetter", "equal", true)] },
        is("hasNik", "equal", true),
        is("programmeCredit", "in", paid),
      ],
    },
    event: { type: "eligible" },
  });
  return engine;
}

const list = (options) => `[${options.map((option) => `"${option}"`).join(", ")}]`;

const zenTwelve = [
  "plafon > 10000000",
  "plafon <= 100000000",
  "plafon + kurMikroOutstanding <= 100000000",
  `(kurMikroCount <= 1 or (sector in ${list(fertile)} and kurMikroCount <= 3))`,
  "productiveAndFeasible == true",
  `started <= ${latest}`,
  `occupation in ${list(retired)}`,
  "kurAtOtherLender == false",
  "(plafon <= 50000000 or hasNpwp == true)",
  "(hasNib == true or hasBusinessLetter == true)",
  "hasNik == true",
  `programmeCredit in ${list(paid)}`,
].join(" and ");

const sqlTwelve = zenTwelve.replaceAll("==", "=").replaceAll('"', "'").replaceAll("[", "(").replaceAll("]", ")");

function jsonLogicTwelve() {
  const of = (name) => ({ var: name });
  return {
    and: [
      { ">": [of("plafon"), 10_000_000] },
      { "<=": [of("plafon"), 100_000_000] },
      { "<=": [{ "+": [of("plafon"), of("kurMikroOutstanding")] }, 100_000_000] },
      {
        or: [
          { "<=": [of("kurMikroCount"), 1] },
          { and: [{ in: [of("sector"), fertile] }, { "<=": [of("kurMikroCount"), 3] }] },
        ],
      },
      { "===": [of("productiveAndFeasible"), true] },
      { "<=": [of("started"), latest] },
      { in: [of("occupation"), retired] },
      { "===": [of("kurAtOtherLender"), false] },
      { or: [{ "<=": [of("plafon"), 50_000_000] }, { "===": [of("hasNpwp"), true] }] },
      { or: [{ "===": [of("hasNib"), true] }, { "===": [of("hasBusinessLetter"), true] }] },
      { "===": [of("hasNik"), true] },
      { in: [of("programmeCredit"), paid] },
    ],
  };
}

function publicodesTwelve(facts) {
  const among = (name, options) => ({ "une de ces conditions": options.map((option) => `${name} = '${option}'`) });
  const any = (...conditions) => ({ "une de ces conditions": conditions });
  const all = (...conditions) => ({ "toutes ces conditions": conditions });
  const names = Object.keys(facts).map((name) => [name, { titre: name }]);
  return new Publicodes({
    ...Object.fromEntries(names),
    eligible: all(
      "plafon > 10000000",
      "plafon <= 100000000",
      "plafon + kurMikroOutstanding <= 100000000",
      any("kurMikroCount <= 1", all(among("sector", fertile), "kurMikroCount <= 3")),
      "productiveAndFeasible",
      `started <= ${latest}`,
      among("occupation", retired),
      "kurAtOtherLender = non",
      any("plafon <= 50000000", "hasNpwp"),
      any("hasNib", "hasBusinessLetter"),
      "hasNik",
      among("programmeCredit", paid),
    ),
  });
}

function publicodesSituation(facts) {
  const write = (value) =>
    typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "string" ? `'${value}'` : value;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, write(value)]));
}

function columnsOf(facts) {
  const types = { number: "BIGINT", boolean: "BOOLEAN", string: "VARCHAR" };
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${types[typeof value]}`)
    .join(", ");
}
