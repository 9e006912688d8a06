import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { calendarDate } from "../../src/core/day/calendarDate";
import { readFacts } from "../../src/core/fact/readFacts";
import type { AnyCondition } from "../../src/criteria/condition";
import { assess } from "../../src/financing/assess";
import { compileAssess } from "../../src/financing/compileAssess";
import type { Programme } from "../../src/financing/types/programme";
import type { Standing } from "../../src/law/standing";
import { eligibilitySql } from "../../src/sql/eligibilitySql";
import { asOf, declared, evaluate, ownCondition } from "../criteria/support";
import { crossed, crossedTable } from "./crossed";
import { duckdb } from "./duckdb";
import type { Engine } from "./engine";
import { pglite } from "./pglite";

type Asked = readonly [Engine, (sql: string) => Promise<readonly (string | null)[]>];

const types = { a: "BIGINT", b: "DECIMAL(9, 1)", n: "INTEGER", d: "DATE", y: "BOOLEAN", o: "VARCHAR" };
const rows = crossed({
  a: [null, 0, 2, 5],
  b: [null, 1, 3.5],
  n: [null, 2, 4],
  d: [null, "2023-12-20", "2024-01-29"],
  y: [null, true, false],
  o: [null, "p", "q", "r"],
});
const engines: Asked[] = [];
beforeAll(async () => {
  for (const engine of [await duckdb(), await pglite()]) {
    engines.push([engine, await crossedTable(engine, types, rows)]);
  }
}, 60_000);
afterAll(() => Promise.all(engines.map(([engine]) => engine.close())), 60_000);

// Any tree of all, any, not and `atLeast n of`, over facts of every kind of which some are not mapped.
it("a programme of one's own is answered alike, row by row", async () => {
  const names = Object.keys(declared) as (keyof typeof declared)[];
  const seen = new Set<string | null>();
  const mapped = fc.oneof(fc.constant(names), fc.subarray(names));
  await fc.assert(
    fc.asyncProperty(ownCondition, mapped, fc.constantFrom("checked", "trusted"), async (when, kept, values) => {
      const programme = programmeOf([[when, "cited"]]);
      const compiled = compileAssess(programme, { asOf });
      const known = rows.map((row) => Object.fromEntries(kept.map((fact) => [fact, row[fact]])));
      const truths = known.map((own) =>
        evaluate(when, { facts: readFacts(declared, own), members: null, asOf: calendarDate(asOf) }),
      );
      expect(known.map(compiled)).toEqual(truths);
      const answers = truths.map((truth) => (truth === null ? null : `${truth}`));
      for (const answer of answers) seen.add(answer);
      const columns = Object.fromEntries(kept.map((fact) => [fact, fact]));
      for (const [{ dialect }, ask] of engines) {
        expect(await ask(eligibilitySql(programme, { asOf, columns, ignore: kept, dialect, values }))).toEqual(answers);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toEqual(new Set(["true", "false", null]));
});

// DESIGN §4: a rule that is not cited counts where it holds and leaves the answer open where it does not.
it("rules of every standing are answered alike, and presumed ones are counted where that is asked", async () => {
  const ignore = Object.keys(declared) as (keyof typeof declared)[];
  const columns = Object.fromEntries(ignore.map((fact) => [fact, fact]));
  const rule = fc.tuple(ownCondition, fc.constantFrom<Standing>("cited", "presumed", "liftable", "in-part"));
  const drawn = fc.record({
    rules: fc.array(rule, { minLength: 2, maxLength: 3 }),
    isUnread: fc.boolean(),
    presumed: fc.constantFrom("open", "count"),
  });
  const seen = new Set<string | null>();
  await fc.assert(
    fc.asyncProperty(drawn, async ({ rules, isUnread, presumed }) => {
      const programme = programmeOf(rules, isUnread);
      const yes = { eligible: "true", "presumably-eligible": presumed === "count" ? "true" : null };
      const answers = rows.map((row) => {
        const { status } = assess(programme, row as never, { asOf });
        return status === "ineligible" ? "false" : (yes[status as keyof typeof yes] ?? null);
      });
      for (const answer of answers) seen.add(answer);
      const compiled = compileAssess(programme, { asOf, presumed });
      expect(rows.map((row) => compiled(row as never))).toEqual(answers.map((text) => text && text === "true"));
      for (const [{ dialect }, ask] of engines) {
        expect(await ask(eligibilitySql(programme, { asOf, columns, ignore, dialect, presumed }))).toEqual(answers);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toEqual(new Set(["true", "false", null]));
});

it("has conditions that count among those that are made", () => {
  const made = fc.sample(ownCondition, { numRuns: 60, seed: 1 });
  expect(made.filter((when) => JSON.stringify(when).includes('"of":[')).length).toBeGreaterThan(5);
});

function programmeOf(
  rules: readonly (readonly [when: AnyCondition, standing: Standing])[],
  isUnread = false,
): Programme<typeof declared> {
  const graded = { cite: [{ regulation: "contoh", at: "Pasal 1" }], evidence: "unverified" } as const;
  const criteria = rules.map(([when, standing], n) => ({ id: `c${n}`, when, standing, ...graded }));
  const value = { criteria, unread: isUnread ? [{ id: "u", ...graded }] : [], notCovered: [] };
  const periods = [{ from: "2020-01-01", checkedOn: "2024-01-01", ...graded, value }];
  return { id: "contoh", facts: declared, gaps: [], periods } as never;
}
