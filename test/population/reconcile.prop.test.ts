import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CrossTable } from "../../src/population/printedTable";
import { reconcile } from "../../src/population/reconcile";

const cell = fc.integer({ min: 0, max: 10 ** 6 });
// At least two by two: in one row alone, a cell and its column total are asked for the same change.
const tablesUpTo = (most: number, cell: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.integer({ min: 2, max: most }), fc.integer({ min: 2, max: most }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    )
    .map((cells) => {
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      const named = <T>(prefix: string, list: readonly T[]) =>
        Object.fromEntries(list.map((one, n) => [prefix + n, one]));
      return {
        rows: named(
          "r",
          cells.map((row) => named("c", row)),
        ),
        rowTotals: named("r", cells.map(sum)),
        columnTotals: named(
          "c",
          (cells[0] ?? []).map((_, n) => sum(cells.map((row) => row[n] ?? 0))),
        ),
        total: sum(cells.map(sum)),
      } satisfies CrossTable;
    });
const tables = tablesUpTo(5, cell);
const change = fc.integer({ min: 1, max: 10 ** 6 });

/** Change one number of a table, told by its place. */
function injected(table: CrossTable, at: readonly string[], by: number): CrossTable {
  const copy = structuredClone(table) as unknown as Record<string, unknown>;
  let inner = copy;
  for (const name of at.slice(0, -1)) inner = inner[name] as Record<string, unknown>;
  const last = at.at(-1) ?? "";
  inner[last] = Number(inner[last]) + by;
  return copy as unknown as CrossTable;
}

function valueAt(table: CrossTable, at: readonly string[]): number {
  return Number(at.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], table));
}

/** Whether every total of a table is right once one number is changed. */
function mends(table: CrossTable, at: readonly string[], by: number): boolean {
  return valueAt(table, at) + by >= 0 && reconcile(injected(table, at, by)).status === "reconciled";
}

const placesIn = (table: CrossTable): string[][] => [
  ...Object.entries(table.rows).flatMap(([row, cells]) => Object.keys(cells).map((column) => ["rows", row, column])),
  ...Object.keys(table.rowTotals ?? {}).map((row) => ["rowTotals", row]),
  ...Object.keys(table.columnTotals ?? {}).map((column) => ["columnTotals", column]),
  ["total"],
];

describe("reconcile rows and columns", () => {
  it("finds nothing wrong where every total is the sum", () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(reconcile(table)).toMatchObject({ status: "reconciled", fault: null });
      }),
    );
  });

  it("finds the one number that was changed, wherever it stands, and its true value", () => {
    fc.assert(
      fc.property(tables, change, fc.nat(), (table, by, pick) => {
        const places = placesIn(table);
        const at = places[pick % places.length] ?? [];
        const { fault, failed } = reconcile(injected(table, at, by));
        expect(failed.length).toBe(2);
        expect(fault?.at).toEqual(at);
        expect((fault?.printed ?? 0) - (fault?.corrected ?? 0)).toBe(by);
      }),
    );
  });

  it("names a number exactly where its correction alone mends the table, and no other number's does", () => {
    // Small changes of few numbers, so that two wrong ones often look like one.
    const few = fc.array(fc.tuple(fc.nat(), fc.constantFrom(-1, 1, 2)), { minLength: 1, maxLength: 2 });
    const seen = { fault: 0, none: 0 };
    fc.assert(
      fc.property(tablesUpTo(3, fc.nat(2)), few, (table, changes) => {
        const places = placesIn(table);
        const wrong = changes.reduce<CrossTable>((one, [pick, by]) => {
          const at = places[pick % places.length] ?? [];
          return injected(one, at, Math.max(by, -valueAt(one, at)));
        }, table);
        const mending = places.flatMap((at) =>
          [-4, -3, -2, -1, 1, 2, 3, 4].flatMap((by) => (mends(wrong, at, by) ? [{ at, by }] : [])),
        );
        seen[mending.length === 1 ? "fault" : "none"]++;
        const { fault } = reconcile(wrong);
        expect(fault && { at: fault.at, by: fault.corrected - fault.printed }).toEqual(
          mending.length === 1 ? mending[0] : null,
        );
      }),
      { numRuns: 120 },
    );
    // Else the test could not fail.
    expect(Math.min(seen.fault, seen.none)).toBeGreaterThan(20);
  });
});

describe("reconcile a table whose cells are not all known", () => {
  const hidden = (table: CrossTable, hide: readonly number[]): CrossTable => {
    let position = 0;
    const rows = Object.fromEntries(
      Object.entries(table.rows).map(([row, cells]) => [
        row,
        Object.fromEntries(
          Object.entries(cells).map(([column, value]) => [column, hide.includes(position++) ? null : value]),
        ),
      ]),
    );
    return { ...table, rows };
  };
  const hides = fc.array(fc.nat(24), { minLength: 1, maxLength: 6 });

  it("finds nothing wrong in a right table, and leaves for a cell what it is", () => {
    const seen = { left: 0 };
    fc.assert(
      fc.property(tables, hides, (table, hide) => {
        const open = hidden(table, hide);
        const { status, failed, left, fault } = reconcile(open);
        expect([status === "off", failed, fault]).toEqual([false, [], null]);
        for (const { at, value } of left) expect(value).toBe(valueAt(table, at));
        seen.left += left.length;
      }),
    );
    expect(seen.left).toBeGreaterThan(20);
  });

  it("is off only where it is off whatever the cells hold", () => {
    const seen = { off: 0, open: 0 };
    fc.assert(
      fc.property(
        tablesUpTo(3, fc.nat(2)),
        hides,
        fc.nat(),
        fc.integer({ min: -3, max: 3 }),
        (table, hide, pick, by) => {
          const places = placesIn(table);
          const at = places[pick % places.length] ?? [];
          const wrong = injected(table, at, Math.max(by, -valueAt(table, at)));
          const open = hidden(wrong, hide);
          const { status } = reconcile(open);
          seen[status === "off" ? "off" : "open"]++;
          if (status !== "off") return;
          for (const filling of [0, 1, 2, 5]) {
            const rows = JSON.parse(JSON.stringify(open.rows), (_, value) => value ?? filling);
            expect(reconcile({ ...open, rows }).status).toBe("off");
          }
          expect(reconcile(wrong).status).toBe("off");
        },
      ),
      { numRuns: 200 },
    );
    expect(Math.min(seen.off, seen.open)).toBeGreaterThan(20);
  });
});
