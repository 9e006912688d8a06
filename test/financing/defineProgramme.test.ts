import { describe, expect, it } from "vitest";
import { assess } from "../../src/financing/assess";
import { programmes } from "../../src/financing/programmes/programmes";
import { scribble, small } from "./support";

function frozen(value: unknown): boolean {
  return typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
}

describe("defineProgramme", () => {
  it("freezes the programme at every depth", () => {
    expect(frozen(small)).toBe(true);
    for (const programme of programmes) expect(frozen(programme), programme.id).toBe(true);
  });

  it("has no member facts and no gaps unless they are given", () => {
    expect(small.memberFacts).toBeNull();
    expect(programmes.filter(({ id }) => id !== "umi").flatMap(({ gaps }) => gaps)).toEqual([]);
  });

  it("keeps the data as they were given, whatever is tried", () => {
    const before = structuredClone(small);
    scribble(small);
    expect(small).toEqual(before);
  });

  it("makes a programme that the engine takes, survivor of a trip through JSON", () => {
    const copy = JSON.parse(JSON.stringify(small)) as typeof small;
    const facts = { plafon: 101, ok: true };
    expect(assess(copy, facts, { asOf: "2023-06-01" })).toEqual(assess(small, facts, { asOf: "2023-06-01" }));
  });
});
