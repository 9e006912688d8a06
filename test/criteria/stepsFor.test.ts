import { expect, it } from "vitest";
import { calendarDate } from "../../src/core/calendarDate";
import type { Changeable } from "../../src/criteria/step";
import { stepsFor } from "../../src/criteria/stepsFor";
import { refusal } from "../core/refusal";

const changeable: Changeable = {
  facts: { ready: { among: [false], why: null } },
  declared: { ready: "yes-no" },
  asOf: calendarDate("2024-03-05"),
  changeOf: () => "obtain",
};

it("finds no step where all is as wanted, and one where a fact is not", () => {
  expect(stepsFor({ fact: "ready", is: true }, false, changeable)).toEqual([[]]);
  expect(stepsFor({ fact: "ready", is: true }, true, changeable)).toMatchObject([[{ fact: "ready", doable: true }]]);
});

it.each([{ every: { fact: "ready", is: true } }, { some: { fact: "ready", is: true } }] as const)(
  "refuses a quantifier: %j",
  (when) => {
    expect(() => stepsFor({ all: [when] }, true, changeable)).toThrow(refusal("invalid-rule", []));
  },
);
