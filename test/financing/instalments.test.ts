import { describe, expect, it } from "vitest";
import { instalments } from "../../src/financing/instalments";
import type { InstalmentOptions } from "../../src/financing/types/instalment";
import cases from "../cases/instalments.json";
import { refusal } from "../core/refusal";

const loan = {
  principal: 10_000_000,
  annualRate: 0.06,
  months: 12,
  method: "annuity",
  firstDueOn: "2024-01-31",
  rounding: { unit: 1, mode: "half-up" },
} as const;

const schedules = (cases.schedules as unknown as Case[]).map((one) => {
  const { principal, annualRate, months, method, graceMonths, rounding } = one.options;
  const name = `${principal} at ${annualRate} for ${months} (${graceMonths}), ${method}, ${rounding.unit} ${rounding.mode}`;
  return { name, ...one };
});

interface Case {
  readonly options: InstalmentOptions;
  readonly expected: {
    readonly count: number;
    readonly totals: readonly [payment: number, interest: number, principal: number];
    readonly rows: readonly [dueOn: string, payment: number, interest: number, principal: number, balance: number][];
  } | null;
}

describe("worked out apart, with fractions", () => {
  it.each(schedules)("$name", ({ options, expected }) => {
    if (expected === null) {
      expect(() => instalments(options)).toThrow(refusal("infeasible", ["rounding"]));
      return;
    }
    const { kind, method, payments, totals } = instalments(options);
    expect([kind, method, payments.length]).toEqual(["instalments", options.method, expected.count]);
    expect([totals.payment, totals.interest, totals.principal]).toEqual(expected.totals);
    const rows = payments.map((one) => [one.dueOn, one.payment, one.interest, one.principal, one.balance]);
    for (const row of expected.rows) expect(rows).toContainEqual(row);
    expect(rows.at(-1)).toEqual(expected.rows.at(-1));
    expect(payments.map(({ number }) => number)).toEqual(payments.map((_, position) => position + 1));
  });
});

describe("published figures", () => {
  it("kur.md: 10 million, 12 months, 6 % annuity is 860,664 a month", () => {
    expect(
      instalments(loan)
        .payments.slice(0, 11)
        .map(({ payment }) => payment),
    ).toEqual(Array(11).fill(860_664));
  });

  it("scribd 709357747, a table of KPR: 400 million at 4 % for 180 months is 2,958,752, of which 1,333,333 is interest", () => {
    const [first] = instalments({ ...loan, principal: 400_000_000, annualRate: 0.04, months: 180 }).payments;
    expect([first?.payment, first?.interest]).toEqual([2_958_752, 1_333_333]);
  });

  it.each([
    ["jabarekspres.com 2025-03-14, flat 6 %", 36, 3_277_778],
    ["beritadiy.pikiran-rakyat.com 2024-01-23, flat 6 %", 36, 3_277_778],
    ["sumateraekspres.bacakoran.co 55804, called effective", 12, 8_833_333],
  ])("16: a table of the press is the flat method, dearer than the law: %s, 100 million", (_, months, printed) => {
    const borrowed = { ...loan, principal: 100_000_000, months };
    expect(instalments({ ...borrowed, method: "flat" }).payments[0]?.payment).toBe(printed);
    expect(instalments(borrowed).payments[0]?.payment).toBeLessThan(printed);
  });

  it("24: a year's interest spread over the whole tenor is less than either method owes", () => {
    // 10.6 million over 24 months, as some tables have it.
    const spread = 441_667;
    for (const method of ["annuity", "flat"] as const) {
      expect(instalments({ ...loan, months: 24, method }).payments[0]?.payment).toBeGreaterThan(spread);
    }
    expect(instalments({ ...loan, months: 24, method: "flat" }).payments[0]?.payment).toBe(466_667);
  });
});

it("keeps to the end of the month, counted from the first day each time", () => {
  const days = instalments({ ...loan, months: 4 }).payments.map(({ dueOn }) => dueOn);
  expect(days).toEqual(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
});

it("owes interest alone in the months of grace, which are part of the tenor", () => {
  const { payments } = instalments({ ...loan, graceMonths: 3, rounding: { unit: 1000, mode: "up" } });
  expect(payments).toHaveLength(12);
  for (const one of payments.slice(0, 3)) {
    expect(one).toMatchObject({ payment: 50_000, interest: 50_000, principal: 0, balance: 10_000_000 });
  }
  expect(payments[3]?.principal).toBeGreaterThan(0);
});

it("reads a rate and a principal exactly, however they are written", () => {
  expect(instalments({ ...loan, principal: "10000000.00", annualRate: "0.0600" })).toEqual(instalments(loan));
  expect(instalments({ ...loan, principal: 10_000_000n })).toEqual(instalments(loan));
});

it("stays a safe whole number at every bound", () => {
  const most = { ...loan, principal: 100_000_000_000_000, annualRate: 1, months: 600, method: "flat" } as const;
  expect(Number.isSafeInteger(instalments(most).totals.payment)).toBe(true);
  expect(instalments({ ...loan, principal: 1, annualRate: 0.000001, months: 1 }).totals.payment).toBe(1);
});

it.each<[code: Parameters<typeof refusal>[0], path: string, value: unknown]>([
  ["invalid-rupiah", "principal", 0],
  ["invalid-rupiah", "principal", "1.5"],
  ["invalid-rupiah", "principal", 950.125],
  ["ambiguous-amount", "principal", "10.000.000"],
  ["invalid-rupiah", "principal", 100_000_000_000_001],
  ["invalid-rupiah", "principal", -1],
  ["invalid-amount", "annualRate", 6],
  ["invalid-amount", "annualRate", "1.000001"],
  ["invalid-amount", "annualRate", "0.0000009"],
  ["invalid-amount", "annualRate", -0.06],
  ["invalid-amount", "annualRate", Number.NaN],
  ["invalid-count", "months", 0],
  ["invalid-count", "months", 601],
  ["invalid-count", "months", 1.5],
  ["invalid-count", "graceMonths", 12],
  ["invalid-count", "graceMonths", -1],
  ["invalid-option", "method", "efektif"],
  ["invalid-date", "firstDueOn", "2024-02-30"],
  ["invalid-count", "rounding.unit", 0],
  ["invalid-count", "rounding.unit", 0.5],
  ["invalid-option", "rounding.mode", "half-down"],
  ["unknown-option", "rounding.units", 1],
  ["unknown-option", "tenor", 12],
])("refuses %s: %s %j", (code, path, value) => {
  const [name = "", inner] = path.split(".");
  const given = inner ? { ...loan.rounding, [inner]: value } : value;
  expect(() => instalments({ ...loan, [name]: given } as never)).toThrow(refusal(code, path.split(".")));
});

it("refuses grace for yarnen, and a rounding that is no object", () => {
  const yarnen = { ...loan, method: "yarnen" } as const;
  expect(instalments({ ...yarnen, graceMonths: 0 }).payments).toHaveLength(1);
  expect(() => instalments({ ...yarnen, graceMonths: 1 })).toThrow(refusal("invalid-count", ["graceMonths"]));
  expect(() => instalments({ ...loan, rounding: undefined } as never)).toThrow(refusal("unknown-option", ["rounding"]));
});
