import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/core/amount/decimal";
import { assessProgress } from "../../src/digital/assessProgress";
import { splitAdditions } from "../../src/digital/splitAdditions";
import { growth } from "../../src/population/growth";
import { reconcile } from "../../src/population/reconcile";
import statements from "../cases/publishedStatements.json";
import { seen } from "./series";

type Statement = (typeof statements)[number];

/** The ends of the years from 2000 on, of a path from a number to another. */
function target(from: number, to: number, years = 1) {
  return {
    id: "statement",
    unit: "UMKM",
    body: "A",
    baseline: { on: "2000-12-31", value: from },
    milestones: [{ on: `${2000 + years}-12-31` as "2001-12-31", value: to }],
    evidence: "secondary",
    source: "a statement",
  } as const;
}

/** What the library says instead of the statement, in per cent or in the unit of the statement. */
function computed(statement: Statement): Decimal {
  const { kind, value = 0, of = 0, from = 0, to = 0, goal = 0, years = 1, parts = [], unit = 1 } = statement;
  switch (kind) {
    case "share": {
      const { share } = assessProgress(target(0, of), [seen("2000-12-31", value)], { asOf: "2000-12-31" });
      return new Decimal(share ?? Number.NaN).times(100);
    }
    case "remaining": {
      const { remaining } = assessProgress(target(0, goal), [seen("2000-12-31", value)], { asOf: "2000-12-31" });
      return new Decimal(remaining ?? Number.NaN).div(unit);
    }
    case "growth":
      return new Decimal(growth(from, to).share ?? Number.NaN).times(100);
    case "change":
      return new Decimal(growth(from, to).change).div(unit);
    case "perYear": {
      const begins = [seen("2000-12-31", from)];
      const { requiredPace } = assessProgress(target(0, to, years), begins, { asOf: "2000-12-31" });
      return new Decimal(requiredPace?.perYear ?? Number.NaN).div(unit);
    }
    case "total": {
      const [mikro = 0, kecil = 0, menengah = 0] = parts;
      return new Decimal(reconcile({ mikro, kecil, menengah }).sum).div(unit);
    }
    default:
      throw new Error(`no such statement: ${kind}`);
  }
}

/** Half up, to the decimals that were printed. */
function asPrinted(statement: Statement): string {
  return computed(statement).toFixed(statement.printed.split(".")[1]?.length ?? 0);
}

describe("published statements that hold", () => {
  it.each(statements.filter(({ holds }) => holds).map((one) => [one.says, one.source, one] as const))(
    "%s (%s)",
    (_, __, one) => {
      expect(asPrinted(one)).toBe(one.printed);
    },
  );
});

describe("published statements that do not hold, and the library says so", () => {
  it.each(statements.filter(({ holds }) => !holds).map((one) => [one.says, one.source, one] as const))(
    "%s (%s)",
    (_, __, one) => {
      expect(asPrinted(one)).not.toBe(one.printed);
      expect(asPrinted(one)).toBe(one.computed);
    },
  );
});

it("each names its source and, where known, the day, month or year of it, and every share its base", () => {
  for (const { source, printedOn, kind, base } of statements) {
    expect(source.length).toBeGreaterThan(5);
    expect(printedOn ?? "2022").toMatch(/^\d{4}(-\d\d){0,2}$/);
    expect(kind !== "share" || Boolean(base)).toBe(true);
  }
});

describe("the printed total of 6 million for 2024", () => {
  const parties = [
    { id: "regions", weight: 60 },
    { id: "ministries", weight: 40 },
  ];

  it("is what the path asks for, and the printed parts are 200,000 short of it: those of the regions", () => {
    const from = { on: "2022-12-31", value: 20_000_000 } as const;
    const milestones = [
      { on: "2023-12-31", value: 24_000_000 },
      { on: "2024-12-31", value: 30_000_000 },
    ] as const;
    const { years } = splitAdditions({ ...target(8, 9), milestones }, { parties, from });
    expect(years.map(({ parts }) => parts.map(({ value }) => value))).toEqual([
      [2_400_000, 1_600_000],
      [3_400_000 + 200_000, 2_400_000],
    ]);
  });
});
