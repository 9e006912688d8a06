import { applicantFacts, defineProgramme } from "../../dist/financing/index.js";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" };

const conditions = [
  { fact: "plafon", moreThan: 10_000_000 },
  { fact: "plafon", atMost: 100_000_000 },
  { sum: ["plafon", "kurMikroOutstanding"], atMost: 100_000_000 },
  {
    any: [
      { fact: "kurMikroCount", atMost: 1 },
      {
        all: [
          { fact: "sector", in: ["pertanian", "perkebunan", "perikanan", "peternakan"] },
          { fact: "kurMikroCount", atMost: 3 },
        ],
      },
    ],
  },
  { fact: "productiveAndFeasible", is: true },
  { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
  { fact: "occupation", in: ["pensiunan", "pra-pensiun", "lainnya"] },
  { fact: "kurAtOtherLender", is: false },
  {
    any: [
      { fact: "plafon", atMost: 50_000_000 },
      { fact: "hasNpwp", is: true },
    ],
  },
  {
    any: [
      { fact: "hasNib", is: true },
      { fact: "hasBusinessLetter", is: true },
    ],
  },
  { fact: "hasNik", is: true },
  { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
];

/** Twelve criteria like those of KUR mikro, every one of which may be told from the facts of a benchmark. */
export const twelve = defineProgramme({
  id: "twelve",
  facts: applicantFacts,
  periods: [
    {
      ...graded,
      from: "2022-01-01",
      checkedOn: "2024-01-01",
      value: { criteria: conditions.map((when, n) => ({ ...graded, id: `c${n}`, when })), notCovered: [] },
    },
  ],
});
