import { afterAll, beforeAll, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { compileSize } from "../../src/size/compileSize";
import { defineSizeRegime } from "../../src/size/defineSizeRegime";
import { sizeConflictSql } from "../../src/sql/sizeConflictSql";
import { sizeSql } from "../../src/sql/sizeSql";
import { crossed, crossedTable } from "./crossed";
import { duckdb } from "./duckdb";
import type { Engine } from "./engine";
import { pglite } from "./pglite";

const cite = [{ regulation: "pp-7-2021", at: "contoh" }] as const;
const graded = { cite, evidence: "unverified" } as const;

// Two ages, limits of both kinds, and classes barred that are not neighbours: an unknown age can leave those two only.
const standard = defineSizeRegime({
  id: "contoh",
  facts: {
    money: "rupiah",
    persons: "count",
    establishedOn: "date",
    partOf: ["none", "x", "y"],
    foreignOwned: "yes-no",
  },
  classes: ["a", "b", "c", "d"],
  periods: [
    {
      from: "2020-01-01",
      checkedOn: "2024-01-01",
      ...graded,
      value: {
        id: "contoh",
        limits: [
          { measure: "money", atMost: { a: 10, b: 20, c: 30 }, ...graded },
          { measure: "persons", below: { a: 3, b: 5, c: 8 }, ...graded },
        ],
        uses: [
          { measures: ["money"], establishedBefore: "2021-02-02", ...graded },
          { measures: ["money", "persons"], establishedSince: "2021-02-02", ...graded },
        ],
        exclusions: [
          { id: "a", size: "a", bars: { fact: "partOf", in: ["x"] }, ...graded },
          { id: "c", size: "c", bars: { fact: "partOf", in: ["x", "y"] }, ...graded },
          { id: "d", size: ["b", "d"], bars: { fact: "foreignOwned", is: true }, ...graded },
          { id: "y", countsAs: "c", bars: { fact: "partOf", in: ["y"] }, ...graded },
        ],
        notCovered: [],
      },
    },
  ],
});

const types = {
  money: "BIGINT",
  persons: "INTEGER",
  establishedOn: "DATE",
  partOf: "VARCHAR",
  foreignOwned: "BOOLEAN",
};
const rows = crossed({
  money: [null, 10, 11, 21, 31],
  persons: [null, 2, 3, 5, 8],
  establishedOn: [null, "2021-02-01", "2021-02-02"],
  partOf: [null, "none", "x", "y"],
  foreignOwned: [null, true, false],
});
const facts = Object.keys(types);
const engines: (readonly [Engine, (sql: string) => Promise<readonly (string | null)[]>])[] = [];
beforeAll(async () => {
  for (const engine of [await duckdb(), await pglite()]) {
    engines.push([engine, await crossedTable(engine, types, rows)]);
  }
}, 60_000);
afterAll(() => Promise.all(engines.map(([engine]) => engine.close())), 60_000);

const policies = ["either", "both", { by: "money" }, { by: "persons" }] as const;

it.each(
  policies.flatMap((policy) => (["assume", "require"] as const).map((independence) => ({ policy, independence }))),
)("a size regime of one's own is answered alike, row by row, whatever is not mapped: %j", async (given) => {
  const options = { asOf: "2024-03-05", standard, ...given };
  const compiled = compileSize(options);
  const seen = new Set<string | null>();
  for (const unmapped of [undefined, ...facts]) {
    const kept = facts.filter((fact) => fact !== unmapped);
    const known = rows.map((row) => Object.fromEntries(kept.map((fact) => [fact, row[fact]])));
    const answers = known.map((own) => {
      const outcome = classifySize(own, options);
      return outcome.status === "known" ? outcome.size : outcome.status === "excluded" ? "excluded" : null;
    });
    expect(known.map(compiled)).toEqual(answers);
    for (const answer of answers) seen.add(answer);
    const conflicts = known.map((own) => {
      const outcome = classifySize(own, options);
      return outcome.status === "no-rule" || outcome.conflict === null ? null : `${outcome.conflict}`;
    });
    const columns = Object.fromEntries(kept.map((fact) => [fact, fact]));
    const ignore = kept as (keyof typeof types)[];
    for (const [{ dialect }, ask] of engines) {
      expect(await ask(sizeSql({ ...options, columns, ignore, dialect })), unmapped).toEqual(answers);
      expect(await ask(sizeConflictSql({ ...options, columns, ignore, dialect })), unmapped).toEqual(conflicts);
    }
  }
  expect(seen).toEqual(new Set(["a", "b", "c", "d", "excluded", null]));
});
