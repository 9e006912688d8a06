import { readCount } from "../../core/fact/readCount";
import type { FailedTotal, Printed, TableReconciliation, TotalClaim } from "../printedTable";

/**
 * Check every claimed total, and find the one wrong number if the figures tell which it is.
 *
 * @throws UmkmError `invalid-count` for a sum that is not a safe whole number.
 */
export function reconcileClaims(claims: readonly TotalClaim[]): TableReconciliation {
  const results = claims.map((claim) => ({ claim, failed: failedTotal(claim) }));
  const failed = results.filter(({ failed: { difference } }) => difference !== 0);
  const status = claims.length === 0 ? "no-total" : failed.length === 0 ? "reconciled" : "off";
  return {
    kind: "table-reconciliation",
    status,
    checked: claims.length,
    failed: failed.map((one) => one.failed),
    fault: faultOf(results),
  };
}

function failedTotal({ total, over, parts }: TotalClaim): FailedTotal {
  // Each step is checked: a sum beyond the safe numbers would be rounded.
  const sum = parts.reduce((before, { value }) => readCount(before + value, total.at), 0);
  return { at: total.at, over, sum, printed: total.value, difference: total.value - sum };
}

/** The one number for which every claim with it asks for the same change and all other claims hold; or `null`. */
function faultOf(results: readonly { claim: TotalClaim; failed: FailedTotal }[]): TableReconciliation["fault"] {
  const asked = new Map<Printed, number[]>();
  for (const { claim, failed } of results) {
    for (const part of claim.parts) asked.set(part, [...(asked.get(part) ?? []), failed.difference]);
    asked.set(claim.total, [...(asked.get(claim.total) ?? []), -failed.difference]);
  }
  const off = results.filter(({ failed }) => failed.difference !== 0).length;
  const faults = [...asked].flatMap(([{ at, value }, changes]) => {
    const [change = 0] = changes;
    const mends = change !== 0 && changes.length === off && changes.every((one) => one === change);
    return mends && value + change >= 0 ? [{ at, printed: value, corrected: value + change }] : [];
  });
  const [fault = null, ...others] = faults;
  return others.length === 0 ? fault : null;
}
