import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/criteria/condition";
import { assess } from "../../src/financing/assess";
import { checkProgramme } from "../../src/financing/checkProgramme";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { remedies } from "../../src/financing/remedies";
import { screen } from "../../src/financing/screen";

// A fact of kind `amount` is an amount of something else than rupiah, such as euros: it is measured like one of rupiah.
const cite = [{ regulation: "pp-7-2021", at: "contoh" }] as const;
const graded = { cite, evidence: "unverified" } as const;
const facts = { asked: "amount", owned: "amount", workers: "count" } as const;
const asOf = "2024-03-05";

function programme(when: Condition<typeof facts>) {
  const value = { criteria: [{ ...graded, id: "most", when }], notCovered: [] };
  const period = { ...graded, from: "2024-01-01", checkedOn: "2024-01-01", value } as const;
  return { id: "in-euros", facts, changes: { asked: "ask" }, periods: [period] } as const;
}
const atMost100 = defineProgramme(programme({ fact: "asked", atMost: 100 }));

describe("an amount of something else than rupiah", () => {
  it.each([100, 101])("has a limit: %s of at most 100", (asked) => {
    expect(assess(atMost100, { asked }, { asOf }).status).toBe(asked === 100 ? "eligible" : "ineligible");
  });

  it("is named by remedies with its limit", () => {
    const outcome = remedies(atMost100, { asked: 101 }, { asOf });
    expect(outcome).toMatchObject({ remedies: [{ kind: "change", fact: "asked", to: { atMost: 100 } }] });
  });

  it("may be under a not, for remedies and screen too", () => {
    const one = defineProgramme(programme({ not: { fact: "asked", atLeast: 101 } }));
    expect(remedies(one, { asked: 101 }, { asOf })).toMatchObject({
      remedies: [{ kind: "change", to: { atMost: 100 } }],
    });
    expect(screen([one], { asked: 101 }, { asOf })).toMatchObject({
      ranked: [{ outcome: { status: "ineligible" } }],
    });
  });

  it.each([
    ["a sum of amounts", { sum: ["asked", "owned"], atMost: 100 }, undefined],
    ["a share of an amount", { share: "asked", of: "owned", atMost: 0.5 }, undefined],
    ["a sum with a count", { sum: ["asked", "workers"], atMost: 100 }, "a sum of amounts, or of counts"],
    ["a share of a count", { share: "asked", of: "workers", atMost: 0.5 }, "a share of one amount in another"],
  ])("checks %s", (_, when, expected) => {
    expect(checkProgramme(programme(when as Condition<typeof facts>))[0]?.expected).toBe(expected);
  });
});
