import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import { readFacts } from "../../../src/core/fact/readFacts";
import { evaluate } from "../../../src/criteria/evaluate/evaluate";
import { flatCondition } from "../../../src/criteria/tree/flatCondition";
import { flatName } from "../../../src/criteria/tree/flatName";
import { asOf, condition, declared, facts, memberDeclared, memberFacts, ownCondition, scopeOf } from "../support";

const yes = { among: [true], why: null };

test("holds of one set of facts as the condition does of the group and its members", () => {
  const some = fc.array(memberFacts, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(condition, facts, some, (when, own, members) => {
      const flat = members.flatMap((member, at) =>
        Object.entries(readFacts(memberDeclared, member)).map(([name, known]) => [flatName(name, at), known]),
      );
      // Members that are known are too few, where more are asked for.
      const known = {
        ...readFacts(declared, own),
        ...Object.fromEntries(flat),
        members: { among: [false], why: null },
      };
      const scope = { facts: known, members: null, asOf: calendarDate(asOf) };
      expect(evaluate(flatCondition(when, members.length), scope)).toBe(evaluate(when, scopeOf(own, members)));
    }),
    { numRuns: 2_000 },
  );
});

test("asks of a member what a condition asks of its own facts", () => {
  fc.assert(
    fc.property(ownCondition, facts, (when, own) => {
      const named = Object.entries(readFacts(declared, own)).map(([name, known]) => [flatName(name, 1), known]);
      const scope = { facts: Object.fromEntries(named), members: null, asOf: calendarDate(asOf) };
      expect(evaluate(flatCondition(when, 2, 1), scope)).toBe(evaluate(when, scopeOf(own)));
    }),
    { numRuns: 1_000 },
  );
});

test("asks for members where there are none, or fewer than must be counted", () => {
  const ready = { fact: "ready", is: true } as const;
  const members = { fact: "members", is: true };
  expect(flatCondition({ every: ready }, 0)).toEqual(members);
  expect(flatCondition({ count: ready, atLeast: 3 }, 2)).toEqual(members);
  expect(flatCondition({ count: ready, atMost: 1 }, 0)).toEqual(members);
  const scope = { facts: { members: yes }, members: null, asOf: calendarDate(asOf) };
  expect(evaluate(flatCondition({ some: ready }, 0), scope)).toBe(true);
});
