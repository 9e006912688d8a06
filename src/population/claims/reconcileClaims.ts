import { readCount } from "../../core/fact/readCount";
import type { LeftCell, Printed, SummedTotal, TableReconciliation, TotalClaim } from "../printedTable";

/** A claim with what is known of its sum. */
interface Summed {
  readonly claim: TotalClaim;
  readonly result: SummedTotal;
}

/**
 * Check every claimed total, find what they leave for the cells that are not known, and the one wrong number if the
 * figures tell which it is.
 *
 * @throws UmkmError `invalid-count` for a sum that is not a safe whole number.
 */
export function reconcileClaims(claims: readonly TotalClaim[]): TableReconciliation {
  const results = claims.map((claim): Summed => ({ claim, result: summed(claim) }));
  const failed = results.filter(({ result }) => isOff(result));
  const unchecked = results.filter(({ result }) => result.unknown.length > 0 && !isOff(result));
  const left = leftCells(unchecked);
  const off = failed.length > 0 || left.some(({ value }) => value === null);
  const status = claims.length === 0 ? "no-total" : off ? "off" : unchecked.length > 0 ? "unknown" : "reconciled";
  return {
    kind: "table-reconciliation",
    status,
    checked: claims.length - unchecked.length,
    failed: failed.map(({ result }) => result),
    unchecked: unchecked.map(({ result }) => result),
    left,
    fault: faultOf(results),
  };
}

function summed({ total, over, parts }: TotalClaim): SummedTotal {
  // Each step is checked: a sum beyond the safe numbers would be rounded.
  const sum = parts.reduce((before, { value }) => readCount(before + (value ?? 0), total.at), 0);
  const unknown = parts.flatMap(({ at, value }) => (value === null ? [at] : []));
  return { at: total.at, over, sum, printed: total.value, difference: total.value - sum, unknown };
}

/** Whether a total fails: cells that are not known can add to the sum, and take nothing from it. */
function isOff({ difference, unknown }: SummedTotal): boolean {
  return unknown.length === 0 ? difference !== 0 : difference < 0;
}

/** What the totals leave for each cell that is not known, in the order of the totals. */
function leftCells(unchecked: readonly Summed[]): LeftCell[] {
  const cells = new Map<Printed, { readonly at: readonly string[]; readonly value: number }[]>();
  for (const { claim, result } of unchecked) {
    if (result.unknown.length > 1 && result.difference > 0) continue;
    for (const part of claim.parts) {
      if (part.value !== null) continue;
      cells.set(part, [...(cells.get(part) ?? []), { at: result.at, value: result.difference }]);
    }
  }
  return [...cells].map(([{ at }, by]) => {
    const [first] = by;
    return { at, value: first && by.every(({ value }) => value === first.value) ? first.value : null, by };
  });
}

/** The one number for which every claim with it asks for the same change and all other claims hold; or `null`. */
function faultOf(results: readonly Summed[]): TableReconciliation["fault"] {
  const full = results.filter(({ result }) => result.unknown.length === 0);
  const open = results.filter(({ result }) => result.unknown.length > 0);
  const asked = new Map<Printed, number[]>();
  for (const { claim, result } of full) {
    for (const part of claim.parts) asked.set(part, [...(asked.get(part) ?? []), result.difference]);
    asked.set(claim.total, [...(asked.get(claim.total) ?? []), -result.difference]);
  }
  const off = full.filter(({ result }) => result.difference !== 0).length;
  const faults = [...asked].flatMap(([number, changes]) => {
    const [change = 0] = changes;
    const mends = change !== 0 && changes.length === off && changes.every((one) => one === change);
    const corrected = (number.value as number) + change;
    if (!mends || corrected < 0 || !open.every((one) => canHold(one, number, change))) return [];
    return [{ at: number.at, printed: number.value as number, corrected }];
  });
  const [fault = null, ...others] = faults;
  return others.length === 0 ? fault : null;
}

/** Whether a total with cells that are not known can be their sum once a number is changed. */
function canHold({ claim, result }: Summed, number: Printed, change: number): boolean {
  const own = claim.total === number ? change : claim.parts.includes(number) ? -change : 0;
  return result.difference + own >= 0;
}
