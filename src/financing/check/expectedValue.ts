import { isCalendarDate } from "../../core/day/isCalendarDate";
import { isPlain } from "../../core/plain/isPlain";
import type { TermName } from "../types/terms";

/** Whether a value is sound, and what it must be, in words. */
type Check = readonly [holds: (value: unknown) => boolean, expected: string];

/** The names of the terms. */
export const termNames =
  "rate subsidy extensionSubsidy method repayment disbursement concurrence grace additionalCollateral onDefault collateralSanction collateral valuation workingCapitalMonths investmentMonths tenorWeeks grant";

/**
 * Return what a row of a term should give, in words; `undefined` where `then` is sound.
 *
 * @param notCovered - the ids of what the period does not cover. An unstated value must name one of them.
 */
export function expectedValue(term: string, then: unknown, notCovered: unknown): string | undefined {
  const checks = checksOf();
  if (then === null || !Object.hasOwn(checks, term)) return undefined;
  if (isPlain(then)) {
    const named = "unstated" in then && Array.isArray(notCovered) && notCovered.includes(then.unstated);
    return named && Object.keys(then).length === 1 ? undefined : "unstated alone, with an id of notCovered";
  }
  const own = checks[term as TermName];
  return own.some(([holds]) => holds(then)) ? undefined : own.map(([, expected]) => expected).join(", or ");
}

function oneOf(...options: readonly unknown[]): Check {
  return [(value) => options.includes(value), `one of ${options.join(", ")}`];
}

function someOf(...options: readonly unknown[]): Check {
  const holds = (value: unknown) =>
    Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every(isOption);
  const isOption = (one: unknown) => options.includes(one);
  return [holds, `a list of some of ${options.join(", ")}, each once`];
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isSteps(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const steps = Array.from(value, (step: unknown) => ({ ...(step as object) }) as { from?: unknown; rate?: unknown });
  return steps.every((step, position) => {
    const next = steps[position + 1];
    const isInOrder = next === undefined || String(next.from) > String(step.from);
    return isShare(step.rate) && isCalendarDate(step.from) && isInOrder && Object.keys(step).length === 2;
  });
}

/** The checks of each term. A function, since a bundle that checks nothing must not carry them. */
function checksOf(): Readonly<Record<TermName, readonly Check[]>> {
  const share: Check = [isShare, "a share of 1 from 0 to 1"];
  const whole: Check = [(value) => Number.isSafeInteger(value) && Number(value) > 0, "a whole number from 1 on"];
  return {
    rate: [share, [isSteps, "rates with their first days, one after the other"]],
    subsidy: [share],
    extensionSubsidy: [share],
    method: [someOf("effective", "equivalent-flat", "equivalent-annuity")],
    repayment: [someOf("periodic", "monthly", "after-harvest", "at-end")],
    disbursement: [someOf("at-once", "in-stages", "revolving")],
    concurrence: [someOf("same-kind", "investment-with-working-capital")],
    grace: [oneOf("lender-decides", "as-agreed", "six-to-eight-months")],
    additionalCollateral: [oneOf("not-allowed", "may-be-waived", "lender-decides")],
    onDefault: [oneOf("chair-coordinates")],
    collateralSanction: [oneOf("subsidy-lost", "subsidy-returned")],
    collateral: [someOf("fiduciary-right", "creative-contract", "claim")],
    valuation: [someOf("cost", "market", "income", "other-standard")],
    workingCapitalMonths: [whole],
    investmentMonths: [whole],
    tenorWeeks: [whole],
    grant: [whole],
  };
}
