import fc from "fast-check";
import { expect, it } from "vitest";
import { roundingModes } from "../../src/core/amount/roundQuotient";
import { UmkmError } from "../../src/core/error/UmkmError";
import { effectiveRateOf } from "../../src/financing/effectiveRateOf";
import { flatRateEquivalent } from "../../src/financing/flatRateEquivalent";
import { instalments } from "../../src/financing/instalments";
import { type InstalmentOptions, type Instalments, instalmentMethods } from "../../src/financing/types/instalment";

const rates = fc.integer({ min: 0, max: 30 }).map((percent) => `0.${String(percent).padStart(2, "0")}`);
const loans: fc.Arbitrary<InstalmentOptions> = fc
  .record({
    principal: fc.integer({ min: 1, max: 500_000_000 }),
    annualRate: rates,
    months: fc.integer({ min: 1, max: 60 }),
    method: fc.constantFrom(...instalmentMethods),
    grace: fc.integer({ min: 0, max: 12 }),
    firstDueOn: fc.constantFrom("2024-01-31", "2023-11-30", "2025-02-28", "2024-06-15"),
    rounding: fc.record({ unit: fc.constantFrom(1, 100, 500, 1000), mode: fc.constantFrom(...roundingModes) }),
  })
  .map(({ grace, ...loan }) => ({
    ...loan,
    graceMonths: loan.method === "yarnen" ? 0 : Math.min(grace, loan.months - 1),
  }));

/** A schedule, or nothing where the unit is too coarse for so small a loan. */
function scheduleOf(options: InstalmentOptions): Instalments | null {
  try {
    return instalments(options);
  } catch (error) {
    if (error instanceof UmkmError && error.code === "infeasible") return null;
    throw error;
  }
}

it("sums exactly to principal and interest, in whole rupiah, down to nothing owed", () => {
  fc.assert(
    fc.property(loans, (options) => {
      const schedule = scheduleOf(options);
      fc.pre(schedule !== null);
      const { payments, totals } = schedule;
      let balance = Number(options.principal);
      for (const one of payments) {
        expect(one.payment).toBe(one.interest + one.principal);
        expect(one.balance).toBe(balance - one.principal);
        for (const value of [one.payment, one.interest, one.principal, one.balance]) {
          expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
        }
        balance = one.balance;
      }
      expect(balance).toBe(0);
      expect(totals.principal).toBe(options.principal);
      expect(totals.payment).toBe(totals.principal + totals.interest);
      expect(JSON.parse(JSON.stringify(schedule))).toStrictEqual(schedule);
    }),
  );
});

it("of an annuity owes less interest each month, and always some", () => {
  fc.assert(
    fc.property(loans, (options) => {
      const schedule = scheduleOf({ ...options, method: "annuity", principal: Number(options.principal) + 10_000_000 });
      fc.pre(schedule !== null && options.annualRate !== "0.00");
      const interests = schedule.payments.slice(options.graceMonths).map(({ interest }) => interest);
      for (const [month, interest] of interests.entries()) {
        expect(interest).toBeGreaterThan(0);
        if (month > 0) expect(interest).toBeLessThan(interests[month - 1] ?? 0);
      }
    }),
  );
});

it("costs no more as an annuity than flat, and no more flat than yarnen without grace", () => {
  fc.assert(
    fc.property(loans, (options) => {
      const fine = { ...options, graceMonths: 0, rounding: { unit: 1, mode: "half-up" } } as const;
      const [annuity, flat, yarnen] = instalmentMethods.map((method) => scheduleOf({ ...fine, method }));
      fc.pre(annuity !== null && flat !== null);
      // A month's interest is rounded to a rupiah, so that much may part them.
      expect(annuity?.totals.interest).toBeLessThanOrEqual((flat?.totals.interest ?? 0) + options.months);
      expect(yarnen?.totals.interest).toBe(flat?.totals.interest);
    }),
  );
});

it("rounds each payment but the last by less than a unit, the way it says", () => {
  fc.assert(
    fc.property(loans, (options) => {
      const { unit, mode } = options.rounding;
      const schedule = scheduleOf({ ...options, method: "annuity" });
      const exact = scheduleOf({ ...options, method: "annuity", rounding: { unit: 1, mode: "down" } });
      fc.pre(schedule !== null && exact !== null);
      const equal = schedule.payments.slice(options.graceMonths, -1);
      for (const [month, { payment }] of equal.entries()) {
        const whole = exact.payments[month + (options.graceMonths ?? 0)]?.payment ?? 0;
        expect(payment % unit).toBe(0);
        expect(payment).toBe(equal[0]?.payment);
        // The exact payment lies from `whole` to less than a rupiah above it.
        if (mode === "up") expect(payment - whole).toBeLessThanOrEqual(unit);
        if (mode === "up") expect(payment).toBeGreaterThanOrEqual(whole);
        if (mode === "down") expect(whole - payment).toBeLessThan(unit);
        if (mode === "down") expect(payment).toBeLessThanOrEqual(whole);
        if (mode.startsWith("half")) expect(Math.abs(payment - whole)).toBeLessThanOrEqual(unit / 2 + 1);
      }
    }),
  );
});

it("finds the effective rate again from its flat equivalent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 600 }), (percent, months) => {
      const rate = percent / 100;
      const flat = flatRateEquivalent(rate, months);
      expect(flat * 12).toBeLessThanOrEqual(rate * (1 + 1e-12));
      expect(effectiveRateOf(flat, months)).toBeCloseTo(rate, 12);
    }),
    { numRuns: 50 },
  );
});
