import type { SizeNotCovered } from "../types/regime";

/** The ids of what a regime does not decide on a day. */
export function notCoveredOn(listed: readonly SizeNotCovered[], day: string): string[] {
  return listed.flatMap((one) => {
    if (typeof one === "string") return [one];
    const { id, from = day, until = day } = one;
    return from <= day && day <= until ? [id] : [];
  });
}
