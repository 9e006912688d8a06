import jsonLogic from "json-logic-js";
import { Engine as JsonRules } from "json-rules-engine";
import Publicodes from "publicodes";
import {
  classifySize,
  classifySizes,
  compileSize,
  compileSizeColumns,
  dayNumber,
  sizeCodes,
} from "../../dist/size/index.js";
import { columnsByHand, facilitiesByHand, registrationByHand } from "./byHand.js";
import { duckdbTable } from "./duckdb.js";
import { firstEvent, inTurn } from "./inTurn.js";
import { zenTable } from "./zen.js";

const asOf = "2024-03-05";
const cut = dayNumber("2021-02-02");
const classes = ["mikro", "kecil", "menengah", "besar"];
const sales = [2_000_000_000, 15_000_000_000, 50_000_000_000];
const capital = [1_000_000_000, 5_000_000_000, 10_000_000_000];

/** The rule in SQL, as one writes it by hand, over the columns sales, capital and day (a DATE). */
export const sizeSqlByHand = `CASE
  WHEN sales IS NULL OR day IS NULL THEN NULL
  WHEN sales <= 2000000000 THEN 'mikro'
  WHEN day < DATE '2021-02-02' THEN CASE WHEN sales <= 15000000000 THEN 'kecil' WHEN sales <= 50000000000 THEN 'menengah' ELSE 'besar' END
  WHEN capital IS NULL THEN NULL
  WHEN capital <= 1000000000 THEN 'mikro'
  WHEN sales <= 15000000000 OR capital <= 5000000000 THEN 'kecil'
  WHEN sales <= 50000000000 OR capital <= 10000000000 THEN 'menengah'
  ELSE 'besar' END`;

/** Businesses of both ages and all classes, with complete facts: not every engine can say "not known". */
export function sizeRows(count) {
  const next = randomFrom(7);
  return Array.from({ length: count }, () => ({
    modalUsaha: next(1_000) * 12_000_000,
    hasilPenjualanTahunan: next(1_000) * 61_000_000,
    establishedOn: `20${10 + next(14)}-0${1 + next(9)}-1${next(10)}`,
  }));
}

/** The same as columns; of every 100 businesses so many are mikro in any case. */
export function sizeColumns(count, mikro = 0) {
  const next = randomFrom(11);
  const columns = {
    modalUsaha: new Float64Array(count),
    hasilPenjualanTahunan: new Float64Array(count),
    establishedOn: new Int32Array(count),
  };
  for (let row = 0; row < count; row++) {
    const isMikro = next(100) < mikro;
    columns.modalUsaha[row] = next(1_000) * (isMikro ? 1_000_000 : 12_000_000);
    columns.hasilPenjualanTahunan[row] = next(1_000) * (isMikro ? 2_000_000 : 61_000_000);
    columns.establishedOn[row] = 14_610 + next(5_000);
  }
  return columns;
}

/** Numbers below a bound without a pattern that a processor could learn, the same in every run. */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Who answers the size rule of PP 7/2021 for facilities, each for as many rows as it can take. */
export async function sizeContest(count) {
  const rows = sizeRows(count);
  // Engines get the day as a number, which is the faster way for each of them.
  const flat = rows.map(({ establishedOn, modalUsaha, hasilPenjualanTahunan }) => ({
    sales: hasilPenjualanTahunan,
    capital: modalUsaha,
    day: dayNumber(establishedOn),
  }));
  const columns = {
    modalUsaha: Float64Array.from(flat, (row) => row.capital),
    hasilPenjualanTahunan: Float64Array.from(flat, (row) => row.sales),
    establishedOn: Int32Array.from(flat, (row) => row.day),
  };
  const options = { asOf };
  const compiled = compileSize(options);
  const compiledColumns = compileSizeColumns(options);
  const few = flat.slice(0, 50);
  const word = (code) => sizeCodes[code];
  const rules = jsonRulesSizes();
  const zen = zenSizes();
  const logic = jsonLogicSizes();
  const publicodes = publicodesSizes();
  const duckdb = await duckdbTable(flat, "sales BIGINT, capital BIGINT, day DATE");
  return [
    { name: "hand-written if chain", rows: count, batch: () => rows.map((facts) => facilitiesByHand(facts)) },
    { name: "compileSize", rows: count, batch: () => rows.map((facts) => compiled(facts)) },
    {
      name: "classifySize, with reasons",
      ...explained(() => rows.map((facts) => classifySize(facts, options)), count),
    },
    { name: "classifySizes, a stream, with reasons", ...explained(() => [...classifySizes(rows, options)], count) },
    { name: "compileSizeColumns", rows: count, batch: () => compiledColumns(columns), read: word },
    { name: "json-rules-engine", rows: few.length, batch: () => inTurn(few, (row) => firstEvent(rules, row)) },
    {
      name: "GoRules Zen",
      rows: few.length,
      batch: () => inTurn(few, async (row) => (await zen.evaluate(row)).result.size),
    },
    { name: "json-logic-js", rows: few.length, batch: () => few.map((row) => jsonLogic.apply(logic, row)) },
    {
      name: "publicodes",
      rows: few.length,
      batch: () => few.map((row) => publicodes.setSituation(row).evaluate("size").nodeValue),
    },
    { name: "DuckDB, hand-written SQL", rows: count, ...duckdb(sizeSqlByHand) },
  ];
}

/** The rule for registration: one amount and no day. */
export function registrationContest(count) {
  const rows = sizeRows(count).map(({ modalUsaha }) => ({ modalUsaha }));
  const options = { asOf, purpose: "registration" };
  const compiled = compileSize(options);
  return [
    { name: "hand-written if chain", rows: count, batch: () => rows.map((facts) => registrationByHand(facts)) },
    { name: "compileSize", rows: count, batch: () => rows.map((facts) => compiled(facts)) },
    {
      name: "classifySize, with reasons",
      ...explained(() => rows.map((facts) => classifySize(facts, options)), count),
    },
  ];
}

/** The rule of facilities over typed arrays alone. */
export function columnContest(count, mikro) {
  const columns = sizeColumns(count, mikro);
  const compiled = compileSizeColumns({ asOf });
  const read = (code) => sizeCodes[code];
  return [
    { name: "hand-written loop", rows: count, batch: () => columnsByHand(columns), read },
    { name: "compileSizeColumns", rows: count, batch: () => compiled(columns), read },
  ];
}

function explained(batch, rows) {
  return { rows, batch, read: (outcome) => (outcome.status === "known" ? outcome.size : null) };
}

const isOld = { fact: "day", operator: "lessThan", value: cut };
const isNew = { fact: "day", operator: "greaterThanInclusive", value: cut };

/** A rule for each class, the smallest first; the engine stops at the first that holds. */
function jsonRulesSizes() {
  const engine = new JsonRules();
  for (const [n, name] of classes.entries()) {
    const bySales = { fact: "sales", operator: "lessThanInclusive", value: sales[n] ?? Number.MAX_SAFE_INTEGER };
    const byCapital = { fact: "capital", operator: "lessThanInclusive", value: capital[n] ?? Number.MAX_SAFE_INTEGER };
    engine.addRule({
      conditions: { any: [{ all: [isOld, bySales] }, { all: [isNew, { any: [bySales, byCapital] }] }] },
      event: { type: name },
      priority: classes.length - n,
      onSuccess: () => engine.stop(),
    });
  }
  return engine;
}

/** First match: by sales at any age, by capital for the new. */
function zenSizes() {
  const lines = classes.flatMap((name, n) => [
    { sales: atMost(sales[n]), capital: "", day: "", size: `"${name}"` },
    { sales: "", capital: atMost(capital[n]), day: `>= ${cut}`, size: `"${name}"` },
  ]);
  return zenTable(["sales", "capital", "day"], "size", lines);
}

function atMost(limit) {
  return limit === undefined ? "" : `<= ${limit}`;
}

function jsonLogicSizes() {
  const at = (name, limit) => ({ "<=": [{ var: name }, limit] });
  const by = (n) => ({
    or: [at("sales", sales[n]), { and: [{ ">=": [{ var: "day" }, cut] }, at("capital", capital[n])] }],
  });
  return { if: [by(0), "mikro", by(1), "kecil", by(2), "menengah", "besar"] };
}

function publicodesSizes() {
  const when = (n) => ({
    "une de ces conditions": [
      `sales <= ${sales[n]}`,
      { "toutes ces conditions": [`day >= ${cut}`, `capital <= ${capital[n]}`] },
    ],
  });
  const variations = [0, 1, 2].map((n) => ({ si: when(n), alors: `'${classes[n]}'` }));
  return new Publicodes({
    sales: { titre: "sales" },
    capital: { titre: "capital" },
    day: { titre: "day" },
    size: { variations: [...variations, { sinon: "'besar'" }] },
  });
}
