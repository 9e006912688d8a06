import type { Observation } from "../../src/digital/progress/observation";

/** A count of one body, `A` unless told otherwise. */
export function seen(on: string, value: number, more: Partial<Observation> = {}): Observation {
  return { on: on as Observation["on"], value, body: "A", evidence: "secondary", ...more };
}
