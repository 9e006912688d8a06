import { expect, it } from "vitest";
import { calendarDate } from "../../src/core/calendarDate";
import type { FactsOf } from "../../src/core/fact";
import { readFacts } from "../../src/core/readFacts";
import type { AnyCondition } from "../../src/criteria/anyCondition";
import { reasonOf } from "../../src/criteria/reasonOf";
import { applicantFacts } from "../../src/financing/kur/applicantFacts";
import { openFacts } from "../../src/messages/openFacts";

const asOf = calendarDate("2024-03-05");

type Facts = FactsOf<typeof applicantFacts>;

function opened(when: AnyCondition, facts: Facts, members: Facts[] | null = null) {
  const scope = {
    facts: readFacts(applicantFacts, facts),
    members: members?.map((one) => readFacts(applicantFacts, one)) ?? null,
    asOf,
  };
  const reason = reasonOf(
    { id: "a", when, cite: [{ regulation: "pp-7-2021", at: "Pasal 1" }], evidence: "unverified" },
    scope,
  );
  return openFacts([reason], asOf).map(({ fact, member }) => (member === undefined ? fact : `${member}:${fact}`));
}

const novice: AnyCondition = {
  any: [
    { fact: "novice", is: false },
    { fact: "recommendedByChair", is: true },
  ],
};

it.each<[string, AnyCondition, Facts, string[]]>([
  ["nothing of a decided criterion", novice, { novice: false }, []],
  ["what is not known", novice, {}, ["novice", "recommendedByChair"]],
  ["only what is left", novice, { novice: true }, ["recommendedByChair"]],
  ["a range that leaves it open", { fact: "plafon", atMost: 10 }, { plafon: { atMost: 20 } }, ["plafon"]],
  ["one of several options", { fact: "sector", in: ["jasa"] }, { sector: { oneOf: ["jasa", "industri"] } }, ["sector"]],
  ["a day", { fact: "businessStartedOn", monthsBeforeAsOf: 6 }, {}, ["businessStartedOn"]],
  [
    "nothing under a decided branch",
    {
      any: [
        {
          all: [
            { fact: "sector", is: "jasa" },
            { fact: "plafon", atMost: 10 },
          ],
        },
        { fact: "hasNib", is: true },
      ],
    },
    { sector: "industri" },
    ["hasNib"],
  ],
])("lists %s", (_, when, facts, names) => {
  expect(opened(when, facts)).toEqual(names);
});

it("lists the facts of the members who leave it open", () => {
  expect(opened({ every: { fact: "hasNib", is: true } }, {}, [{ hasNib: true }, {}])).toEqual(["1:hasNib"]);
});

it("asks who the members are where nobody knows", () => {
  expect(opened({ every: { fact: "hasNib", is: true } }, {})).toEqual(["members"]);
});

it("leaves out a quantifier that is decided", () => {
  const when: AnyCondition = { any: [{ every: { fact: "hasNib", is: true } }, { fact: "hasNik", is: true }] };
  expect(opened(when, {}, [{ hasNib: false }, {}])).toEqual(["hasNik"]);
});
