import { expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import type { AnyCondition } from "../../../src/criteria/condition";
import { nodeOf } from "../../../src/criteria/evaluate/nodeOf";
import { placesOf } from "../../../src/criteria/evaluate/placesOf";
import * as engine from "../../../src/criteria/remedy/stepsFor";
import { refusal } from "../../core/refusal";
import { type NamedChanges as Changeable, changeableIn } from "../byName";

const stepsFor = (when: AnyCondition, wanted: boolean, changes: Changeable) => {
  const places = placesOf(changes.declared);
  return engine.stepsFor(nodeOf(when, places, places), wanted, changeableIn(changes));
};

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

it.each<AnyCondition>([
  { every: { fact: "ready", is: true } },
  { some: { fact: "ready", is: true } },
  { count: { fact: "ready", is: true }, atLeast: 1 },
  { count: { fact: "ready", is: true }, atMostShare: 0.5 },
])("refuses a quantifier: %j", (when) => {
  expect(() => stepsFor({ all: [when] }, true, changeable)).toThrow(refusal("invalid-rule", []));
  expect(() => stepsFor({ all: [when] }, true, changeable)).toThrow("no quantifier");
});

it("takes whatever is obtained for gained, but for a no and for what cannot be", () => {
  const facts = { ready: { among: [true], why: null }, paid: { least: 3, most: 3, why: null } } as const;
  const obtained: Changeable = { ...changeable, facts, declared: { ready: "yes-no", paid: "rupiah" } };
  const of = (when: AnyCondition) => stepsFor(when, true, obtained);
  const step = { fact: "paid", open: false };
  expect(of({ fact: "ready", is: false })).toEqual([
    [{ fact: "ready", doable: false, open: false, target: { among: [false] } }],
  ]);
  expect(of({ fact: "paid", atLeast: 5 })).toEqual([[{ ...step, doable: true, target: { least: 5 } }]]);
  expect(of({ fact: "paid", lessThan: 0 })).toEqual([[{ ...step, doable: false }]]);
});

// Amounts are asked for, a licence is obtained, the day is waited for; the place, the stock, and being born are fixed.
const applicant: Changeable = {
  facts: {
    plafon: { least: 12, most: 12, why: null },
    own: { least: 3, most: 3, why: null },
    debt: { least: null, most: null, why: "not-asked" },
    workers: { least: 2, most: 5, why: "range" },
    income: { least: 2, most: 5, why: "range" },
    stock: { least: 3, most: 3, why: null },
    arrears: { least: 0, most: 10, why: "range" },
    since: { least: "2024-01-31", most: "2024-01-31", why: null },
    born: { least: "2024-01-31", most: "2024-01-31", why: null },
    licence: { among: [false], why: null },
    place: { among: ["a"], why: null },
    sector: { among: ["x", "y"], why: "range" },
  },
  declared: {
    plafon: "rupiah",
    own: "rupiah",
    debt: "rupiah",
    workers: "count",
    income: "rupiah",
    stock: "rupiah",
    arrears: "rupiah",
    since: "date",
    born: "date",
    licence: "yes-no",
    place: ["a", "b", "c"],
    sector: ["x", "y", "z"],
  },
  asOf: calendarDate("2024-03-05"),
  changeOf: (fact) => {
    if (fact === "since") return "wait";
    if (fact === "licence") return "obtain";
    return ["place", "debt", "stock", "arrears", "born"].includes(fact) ? "fixed" : "ask";
  },
};
const unable = (fact: string) => ({ fact, doable: false, open: false });
/** Two conditions that must both hold, in either order. */
function bothOrders(one: AnyCondition, other: AnyCondition, steps: object[]): [AnyCondition, boolean, object[][]][] {
  return [
    [{ all: [one, other] }, true, [steps]],
    [{ all: [other, one] }, true, [steps]],
  ];
}
const ask = (fact: string, target: object, open = false) => ({ fact, doable: true, open, target });

it.each<[AnyCondition, boolean, object[][]]>([
  // The last whole number within the limit, and the first beyond it.
  [{ fact: "plafon", atMost: 10 }, true, [[ask("plafon", { most: 10 })]]],
  [{ fact: "plafon", lessThan: 10 }, true, [[ask("plafon", { most: 9 })]]],
  [{ fact: "plafon", atLeast: 20 }, true, [[ask("plafon", { least: 20 })]]],
  [{ fact: "plafon", moreThan: 20 }, true, [[ask("plafon", { least: 21 })]]],
  [{ fact: "plafon", atMost: 12 }, false, [[ask("plafon", { least: 13 })]]],
  [{ fact: "plafon", lessThan: 13 }, false, [[ask("plafon", { least: 13 })]]],
  [{ fact: "plafon", atLeast: 12 }, false, [[ask("plafon", { most: 11 })]]],
  [{ fact: "plafon", moreThan: 11 }, false, [[ask("plafon", { most: 11 })]]],
  // Nothing is less than 0.
  [{ fact: "plafon", atLeast: 0 }, false, [[{ fact: "plafon", doable: false, open: false }]]],
  [{ fact: "plafon", lessThan: 0 }, true, [[{ fact: "plafon", doable: false, open: false }]]],
  [{ fact: "debt", lessThan: 0 }, true, [[{ fact: "debt", doable: false, open: false }]]],
  // What is known in part may turn out so.
  [{ fact: "workers", atMost: 3 }, true, [[ask("workers", { most: 3 }, true)]]],
  // A no is not obtained, and what is fixed only stands there.
  [{ fact: "licence", is: true }, true, [[ask("licence", { among: [true] })]]],
  [{ fact: "place", in: ["b", "c"] }, true, [[{ ...ask("place", { among: ["b", "c"] }), doable: false }]]],
  [{ fact: "place", is: "a" }, false, [[{ ...ask("place", { among: ["b", "c"] }), doable: false }]]],
  [{ fact: "sector", is: "x" }, true, [[ask("sector", { among: ["x"] }, true)]]],
  [{ fact: "sector", in: ["x", "y", "z"] }, false, [[{ fact: "sector", doable: false, open: false }]]],
  // Three months after 31 January is 30 April; in ten thousand years there is no calendar.
  [{ fact: "since", monthsBeforeAsOf: 3 }, true, [[{ fact: "since", doable: true, open: false, from: "2024-04-30" }]]],
  [{ fact: "since", monthsBeforeAsOf: 120_000 }, true, [[{ fact: "since", doable: false, open: false }]]],
  // A hundred years are waited for, and up to the last day of the calendar.
  [
    { fact: "since", monthsBeforeAsOf: 1_200 },
    true,
    [[{ fact: "since", doable: true, open: false, from: "2124-01-31" }]],
  ],
  [
    { fact: "since", monthsBeforeAsOf: 95_711 },
    true,
    [[{ fact: "since", doable: true, open: false, from: "9999-12-31" }]],
  ],
  [{ fact: "since", monthsBeforeAsOf: 95_712 }, true, [[{ fact: "since", doable: false, open: false }]]],
  // From a fixed day no time is waited for: three months before 5 March is 5 December.
  [
    { fact: "born", monthsBeforeAsOf: 3 },
    true,
    [[{ fact: "born", doable: false, open: false, target: { most: "2023-12-05" } }]],
  ],
  // A past day does not change, and nobody waits for having begun later.
  [
    { fact: "since", onOrAfter: "2024-02-01" },
    true,
    [[{ fact: "since", doable: false, open: false, target: { least: "2024-02-01" } }]],
  ],
  [
    { fact: "since", onOrBefore: "2024-01-30" },
    true,
    [[{ fact: "since", doable: false, open: false, target: { most: "2024-01-30" } }]],
  ],
  [
    { fact: "since", onOrBefore: "2024-01-31" },
    false,
    [[{ fact: "since", doable: false, open: false, target: { least: "2024-02-01" } }]],
  ],
  [
    { fact: "since", monthsBeforeAsOf: 1 },
    false,
    [[{ fact: "since", doable: false, open: false, target: { least: "2024-02-06" } }]],
  ],
  // One amount of a sum, given what the other is; together where neither is enough alone.
  [{ sum: ["plafon", "own"], atMost: 14 }, true, [[ask("plafon", { most: 11 })], [ask("own", { most: 2 })]]],
  [{ sum: ["plafon", "own"], atLeast: 20 }, true, [[ask("plafon", { least: 17 })], [ask("own", { least: 8 })]]],
  [{ sum: ["plafon", "own"], atMost: 15 }, false, [[ask("plafon", { least: 13 })], [ask("own", { least: 4 })]]],
  [
    { sum: ["plafon", "own"], atMost: 2 },
    true,
    [
      [
        { fact: "plafon", doable: true, open: false },
        { fact: "own", doable: true, open: false },
      ],
    ],
  ],
  // How much room an unknown debt leaves is not known, and what it alone goes beyond cannot be mended.
  [{ sum: ["plafon", "debt"], atMost: 11 }, true, [[{ fact: "plafon", doable: true, open: true }]]],
  [
    { sum: ["plafon", "debt"], lessThan: 0 },
    true,
    [
      [
        { fact: "plafon", doable: false, open: false },
        { fact: "debt", doable: false, open: false },
      ],
    ],
  ],
  [{ sum: ["plafon", "own"], atMost: 12 }, true, [[ask("plafon", { most: 9 })], [ask("own", { most: 0 })]]],
  // An amount is open where another is not exactly known, not where it is open itself.
  [{ sum: ["plafon", "income"], atMost: 10 }, true, [[ask("plafon", { most: 5 }, true)]]],
  [{ sum: ["income", "own"], atMost: 7 }, true, [[ask("income", { most: 4 })], [ask("own", { most: 2 }, true)]]],
  // An unknown debt leaves room up to what the others take of the limit, and none beyond it.
  [{ sum: ["plafon", "debt", "stock"], atMost: 3 }, true, [[{ fact: "plafon", doable: true, open: true }]]],
  [{ sum: ["plafon", "debt", "stock"], atMost: 2 }, true, [[unable("plafon"), unable("debt"), unable("stock")]]],
  // All that can be changed together, where that leaves room; else nothing, and so where nothing can be changed.
  [
    { sum: ["plafon", "own", "debt"], atMost: 2 },
    true,
    [
      [
        { fact: "plafon", doable: true, open: true },
        { fact: "own", doable: true, open: true },
      ],
    ],
  ],
  [{ sum: ["plafon", "own", "stock"], atMost: 2 }, true, [[unable("plafon"), unable("own"), unable("stock")]]],
  [{ sum: ["stock"], atMost: 2 }, true, [[unable("stock")]]],
  // What is not known yet may turn out within the limit, where anything can.
  [{ sum: ["debt", "stock"], atMost: 5 }, true, [[{ fact: "debt", doable: false, open: true }]]],
  [{ sum: ["own", "arrears"], atMost: 5 }, true, [[{ fact: "arrears", doable: false, open: true }]]],
  [{ sum: ["debt"], lessThan: 0 }, true, [[unable("debt")]]],
  // Two of three must fail.
  [
    {
      atLeast: 2,
      of: [
        { fact: "plafon", atMost: 12 },
        { fact: "own", atMost: 3 },
        { fact: "licence", is: false },
      ],
    },
    false,
    [
      [ask("plafon", { least: 13 }), ask("own", { least: 4 })],
      [ask("plafon", { least: 13 }), ask("licence", { among: [true] })],
      [ask("own", { least: 4 }), ask("licence", { among: [true] })],
    ],
  ],
  // Less of the part, or more of the whole: 12 is a quarter of 48, and 3 of 12 is a quarter.
  [{ share: "own", of: "plafon", atMost: 0.2 }, true, [[ask("own", { most: 2 })], [ask("plafon", { least: 15 })]]],
  [{ share: "own", of: "plafon", atMost: 0.25 }, false, [[ask("own", { least: 4 })], [ask("plafon", { most: 11 })]]],
  [
    { share: "own", of: "plafon", atMost: 0 },
    true,
    [[ask("own", { most: 0 })], [{ fact: "plafon", doable: false, open: false }]],
  ],
  // A bound that is not known leaves nothing to aim at: 6 is half of 12, whatever the debt.
  [
    { share: "debt", of: "plafon", atMost: 0.5 },
    true,
    [
      [{ fact: "debt", doable: false, open: true, target: { most: 6 } }],
      [{ fact: "plafon", doable: false, open: false }],
    ],
  ],
  [
    { share: "plafon", of: "debt", atMost: 0.5 },
    true,
    [
      [{ fact: "plafon", doable: false, open: false }],
      [{ fact: "debt", doable: false, open: true, target: { least: 24 } }],
    ],
  ],
  // All that fail together; any one; as many as are short.
  [
    {
      all: [
        { fact: "plafon", atMost: 10 },
        { fact: "own", atMost: 3 },
        { fact: "licence", is: true },
      ],
    },
    true,
    [[ask("plafon", { most: 10 }), ask("licence", { among: [true] })]],
  ],
  [
    {
      any: [
        { fact: "plafon", atMost: 10 },
        { fact: "licence", is: true },
      ],
    },
    true,
    [[ask("plafon", { most: 10 })], [ask("licence", { among: [true] })]],
  ],
  [
    {
      atLeast: 2,
      of: [
        { fact: "plafon", atMost: 10 },
        { fact: "own", atMost: 3 },
        { fact: "licence", is: true },
      ],
    },
    true,
    [[ask("plafon", { most: 10 })], [ask("licence", { among: [true] })]],
  ],
  [{ not: { fact: "plafon", moreThan: 10 } }, true, [[ask("plafon", { most: 10 })]]],
  // Each fact once, with what two ask of it in common.
  [
    {
      all: [
        { fact: "plafon", atMost: 10 },
        { fact: "plafon", atMost: 8 },
        { fact: "since", monthsBeforeAsOf: 3 },
        { fact: "since", monthsBeforeAsOf: 2 },
      ],
    },
    true,
    [[ask("plafon", { most: 8 }), { fact: "since", doable: true, open: false, from: "2024-04-30" }]],
  ],
  [
    {
      all: [
        { fact: "plafon", atMost: 10 },
        { fact: "plafon", atLeast: 13 },
      ],
    },
    true,
    [],
  ],
  [
    {
      all: [
        { fact: "place", in: ["b", "c"] },
        { fact: "place", is: "c" },
      ],
    },
    true,
    [[{ ...ask("place", { among: ["c"] }), doable: false }]],
  ],
  [
    {
      all: [
        { fact: "place", is: "b" },
        { fact: "place", is: "c" },
      ],
    },
    true,
    [],
  ],
  ...bothOrders({ fact: "plafon", atMost: 10 }, { fact: "plafon", atMost: 8 }, [ask("plafon", { most: 8 })]),
  ...bothOrders({ fact: "plafon", atLeast: 20 }, { fact: "plafon", atLeast: 30 }, [ask("plafon", { least: 30 })]),
  ...bothOrders({ fact: "workers", atLeast: 3 }, { fact: "workers", atMost: 4 }, [
    ask("workers", { least: 3, most: 4 }, true),
  ]),
  ...bothOrders({ fact: "workers", atLeast: 3 }, { fact: "workers", atMost: 3 }, [
    ask("workers", { least: 3, most: 3 }, true),
  ]),
  // What one leaves open the other says, and it is as open, and as hard, as the harder of the two.
  ...bothOrders({ sum: ["plafon", "debt"], atMost: 11 }, { fact: "plafon", atMost: 10 }, [
    ask("plafon", { most: 10 }, true),
  ]),
  ...bothOrders({ fact: "since", monthsBeforeAsOf: 3 }, { fact: "since", onOrBefore: "2024-01-30" }, [
    { fact: "since", doable: false, open: false, target: { most: "2024-01-30" }, from: "2024-04-30" },
  ]),
  // Of no conditions all hold: no step makes it fail.
  [{ all: [] }, false, []],
])("of %j to be %s", (when, wanted, steps) => {
  expect(stepsFor(when, wanted, applicant)).toStrictEqual(steps);
});
