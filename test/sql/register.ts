import type { CalendarDate } from "../../src/core/day/calendarDate";
import { latestStart } from "../../src/core/day/latestStart";
import type { FactDeclarations, FactKind } from "../../src/core/fact/fact";
import { leavesOf } from "../../src/criteria/tree/leavesOf";
import { namesIn } from "../../src/criteria/tree/namesIn";
import { bpsWorkers } from "../../src/size/law/bpsWorkers";
import { statuteSizes } from "../../src/size/law/statute";
import { sizeFacts } from "../../src/size/types/regime";
import { channelFacts } from "../../src/vocabulary/channelFacts";
import { consistent } from "../financing/consistent";
import { euSizes } from "../size/euSizes";
import { applicants } from "./applicants";
import { days, definitions, singles } from "./rules";

/** A value as a row holds it; `null` is not known. */
export type Cell = number | string | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** Every fact that any rule reads. The same name means the same everywhere. */
export const facts: FactDeclarations = Object.assign(
  {},
  sizeFacts,
  euSizes.facts,
  channelFacts,
  ...singles.map((programme) => programme.facts),
);

/** Amounts that are DECIMAL, and may have a fraction; the others are whole. */
export const decimals = ["plafon", "hasilPenjualanTahunan", "turnover"];

/** Make rows of random, boundary and unknown facts; the same for the same seed. */
export function* registerRows(count: number, seed = 20_240_305): Generator<Row> {
  const random = randomOf(seed);
  const pools = new Map(Object.entries(facts).map(([fact, kind]) => [fact, poolOf(fact, kind)]));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const passing = applicants((fact) => pick(pools.get(fact) ?? []), pick);
  for (let n = 0; n < count; n++) {
    // Some rows are known in full, some hardly at all; some say yes to most.
    const unknown = pick([0, 0, 0.05, 0.2, 0.6]);
    const yes = pick([0.1, 0.5, 0.95]);
    const draw = (fact: string, kind: FactKind): Cell => {
      if (random() < unknown) return null;
      if (kind === "yes-no") return random() < yes;
      if (random() < 0.15 && kind !== "date" && typeof kind === "string") return anyNumber(fact, kind, random);
      return pick(pools.get(fact) ?? []);
    };
    const row = Object.fromEntries(Object.entries(facts).map(([fact, kind]) => [fact, draw(fact, kind)]));
    // Most rows are of somebody eligible for something, with a fact or two that are otherwise.
    if (random() < 0.7) {
      const applicant = pick(passing);
      Object.assign(row, applicant);
      for (const fact of Object.keys(applicant).filter(() => random() < 0.1)) {
        row[fact] = random() < 0.3 ? null : draw(fact, facts[fact] as FactKind);
      }
    }
    const { internetSalesSince: first, lastInternetSaleOn: last } = row;
    if (first && last && first > last) Object.assign(row, { internetSalesSince: last, lastInternetSaleOn: first });
    // In some rows a fact excludes another.
    yield random() < 0.05 ? row : (consistent(facts, row) as Row);
  }
}

/** Values on, and one unit or day beside, each limit that any rule has for the fact. */
function poolOf(fact: string, kind: FactKind): Cell[] {
  if (kind === "yes-no") return [true, false];
  if (typeof kind === "object") return [...kind];
  const conditions = [...singles, ...definitions].flatMap((rule) =>
    rule.periods.flatMap(({ value }) => value.criteria.map((criterion) => criterion.when)),
  );
  const leaves = conditions.flatMap((when) => leavesOf(when)).map(({ leaf }) => leaf);
  const read = leaves.filter((leaf) => namesIn(leaf).includes(fact));
  if (kind === "date") {
    const turns = read.flatMap((leaf) => {
      if (!("fact" in leaf)) return [];
      const { monthsBeforeAsOf, onOrBefore, onOrAfter } = leaf;
      if (monthsBeforeAsOf !== undefined) return days.map((day) => latestStart(day as CalendarDate, monthsBeforeAsOf));
      return [onOrBefore ?? onOrAfter ?? ""];
    });
    return [...new Set([...turns, "2021-02-02"])].flatMap((day) => [-1, 0, 1].map((by) => beside(day, by)));
  }
  const regimes = [...statuteSizes.periods, ...bpsWorkers.periods, ...euSizes.periods];
  const bands = regimes.flatMap(({ value }) => value.limits.filter(({ measure }) => measure === fact));
  const limits = [
    ...bands.flatMap(({ atMost, below }) => Object.values(atMost ?? below ?? {})),
    ...read
      .flatMap((leaf) => ("share" in leaf ? [1_000, 700] : Object.values(leaf)))
      .filter((one) => Number.isInteger(one)),
  ] as number[];
  const least = fact === "tenagaKerja" ? 1 : 0;
  const around = [...limits, least, 3].flatMap((limit) => [
    limit - 1,
    limit,
    limit + 1,
    ...(limit > 50 ? [limit / 2] : []),
  ]);
  return [...new Set(around)]
    .filter((value) => value >= least)
    .map((value) => (kind === "count" ? Math.floor(value) : value));
}

function anyNumber(fact: string, kind: FactKind, random: () => number): Cell {
  if (kind === "count") return 1 + Math.floor(random() * 300);
  const whole = Math.floor(10 ** (random() * 11));
  return decimals.includes(fact) && random() < 0.3 ? `${whole}.5` : whole;
}

function beside(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

/** Mulberry32, a small generator with a seed, in the public domain. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
