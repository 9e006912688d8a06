import type { AnySizeRegime } from "../types/regime";

/** Whether a rule concerns a class: one that does not name a class concerns all. */
export function concerns({ size }: AnySizeRegime["exclusions"][number], name: string): boolean {
  return size === undefined || (typeof size === "string" ? size === name : size.includes(name));
}
