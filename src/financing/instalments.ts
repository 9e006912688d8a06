import { readAmount } from "../core/amount/readAmount";
import { roundingModes, roundQuotient } from "../core/amount/roundQuotient";
import { addMonths } from "../core/day/addMonths";
import { calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { readOption } from "../core/fact/readOption";
import { annuityShare } from "./loan/annuityShare";
import { readRate } from "./loan/readRate";
import { readTenor } from "./loan/readTenor";
import { type Instalment, type InstalmentOptions, type Instalments, instalmentMethods } from "./types/instalment";

const optionNames = ["principal", "annualRate", "months", "method", "graceMonths", "firstDueOn", "rounding"];

/**
 * Work out the payments of a loan month by month, in whole rupiah, so that they sum exactly to principal and interest.
 *
 * The monthly rate is a twelfth of the yearly rate. The interest of a month is rounded half-up to one rupiah. The equal
 * payment is worked out exactly and rounded by `rounding`; the last payment takes the rest, and a payment of interest
 * alone is not rounded further. `yarnen` owes everything at the end: the principal and, for each month, simple interest
 * on it. Payments fall on the day of the month of `firstDueOn`, or on the last day of a shorter month.
 *
 * @param options - see {@link InstalmentOptions}. The law does not say how lenders round: ask the lender.
 * @returns the schedule, as data that survives JSON.
 * @throws UmkmError `invalid-rupiah`, `invalid-amount` (the rate), `invalid-count`, `invalid-option`, `invalid-date`,
 *   `unknown-option`; `infeasible` if rounded payments would repay everything before the last month, or not even the
 *   interest.
 * @see Permenko Perekonomian 1/2023 Pasal 35 ayat (3): 6 % effective a year, or the equivalent flat or annuity rate.
 *
 * @example
 * ```ts
 * import { instalments } from "umkm";
 *
 * const loan = {
 *   principal: 10_000_000,
 *   annualRate: 0.06,
 *   months: 12,
 *   firstDueOn: "2024-01-31",
 *   rounding: { unit: 1, mode: "half-up" },
 * } as const;
 * const law = instalments({ ...loan, method: "annuity" });
 * const press = instalments({ ...loan, method: "flat" });
 *
 * // What is due each month on 10 million rupiah at the law's 6 % effective, and when is the second payment due?
 * law.payments[0]?.payment; // => 860664
 * law.payments[1]?.dueOn; // => "2024-02-29"
 *
 * // What does the table of the press, flat 6 %, cost more than that over the year?
 * press.payments[0]?.payment; // => 883333
 * press.totals.interest - law.totals.interest; // => 272027
 * ```
 */
export function instalments(options: InstalmentOptions): Instalments {
  const loan = readOptions(options);
  const { method, firstDueOn } = loan;
  const payments: Instalment[] = [];
  const totals = { payment: 0, interest: 0, principal: 0 };
  let balance = loan.principal;
  for (const [interest, repaid] of partsOf(loan)) {
    balance -= repaid;
    const parts = { payment: Number(interest + repaid), interest: Number(interest), principal: Number(repaid) };
    const dueOn = addMonths(firstDueOn, payments.length);
    payments.push({ number: payments.length + 1, dueOn, ...parts, balance: Number(balance) });
    for (const part of ["payment", "interest", "principal"] as const) totals[part] += parts[part];
  }
  return { kind: "instalments", method, payments, totals };
}

/** Interest and principal of each payment. */
function* partsOf(loan: ReturnType<typeof readOptions>): Generator<[interest: bigint, repaid: bigint]> {
  const { principal, rate, months, graceMonths, method } = loan;
  const interestOn = (amount: bigint) => roundQuotient(amount * rate.dividend, rate.divisor, "half-up");
  if (method === "yarnen") return yield [interestOn(principal) * BigInt(months), principal];
  const payment = roundedPayment(loan, method);
  let balance = principal;
  for (let month = 1; month < months; month++) {
    const interest = interestOn(method === "flat" ? principal : balance);
    const repaid = month <= graceMonths ? 0n : payment - interest;
    if (repaid < 0n || repaid >= balance) {
      throw new UmkmError("infeasible", ["rounding"], "payments that cover the interest and leave the last one to pay");
    }
    balance -= repaid;
    yield [interest, repaid];
  }
  yield [interestOn(method === "flat" ? principal : balance), balance];
}

function roundedPayment(loan: ReturnType<typeof readOptions>, method: "annuity" | "flat"): bigint {
  const { principal, rate, months, graceMonths, unit, mode } = loan;
  const n = BigInt(months - graceMonths);
  const share =
    method === "annuity"
      ? annuityShare(rate, months - graceMonths)
      : { dividend: rate.divisor + n * rate.dividend, divisor: n * rate.divisor };
  return unit * roundQuotient(principal * share.dividend, share.divisor * unit, mode);
}

function readOptions(options: InstalmentOptions) {
  refuseUnknown(options, optionNames, "unknown-option");
  refuseUnknown(options.rounding, ["unit", "mode"], "unknown-option", ["rounding"]);
  const method = readOption(instalmentMethods, options.method, ["method"]);
  const amount = readAmount(options.principal, ["principal"]);
  // With this limit, the debt after 600 months at 100 % is still a safe whole number.
  if (!Number.isSafeInteger(amount) || (amount as number) < 1 || (amount as number) > 1e14) {
    throw new UmkmError("invalid-rupiah", ["principal"], "whole rupiah from 1 to 100000000000000");
  }
  const annual = readRate(options.annualRate, ["annualRate"]);
  const months = readTenor(options.months);
  const graceMonths = readCount(options.graceMonths ?? 0, ["graceMonths"]);
  if (graceMonths >= (method === "yarnen" ? 1 : months)) {
    throw new UmkmError("invalid-count", ["graceMonths"], "fewer months than the tenor; none for yarnen");
  }
  return {
    principal: BigInt(amount),
    rate: { dividend: annual.dividend, divisor: 12n * annual.divisor },
    months,
    method,
    graceMonths,
    firstDueOn: calendarDate(options.firstDueOn, ["firstDueOn"]),
    unit: BigInt(readCount(options.rounding.unit, ["rounding", "unit"], 1)),
    mode: readOption(roundingModes, options.rounding.mode, ["rounding", "mode"]),
  };
}
