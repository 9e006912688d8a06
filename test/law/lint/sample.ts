import type { LawData } from "./lawData";

const cite = [{ regulation: "permenko-1-2023", at: "Pasal 1" }];
const graded = { cite, evidence: "law-text" };

const value: object = {
  criteria: [
    { id: "usaha-6-bulan", when: { fact: "startedOn", monthsBeforeAsOf: 6 }, ...graded },
    { id: "plafon", when: { fact: "plafon", atMost: 100 }, ...graded },
  ],
  memberCriteria: [{ id: "anggota-plafon", when: { fact: "share", atMost: 50 }, ...graded, checkedOn: "2023-06-01" }],
  terms: {
    rate: [
      { when: { fact: "share", atMost: 10 }, then: 0.03, ...graded },
      { then: 0.06, ...graded },
    ],
    workingCapitalMonths: [{ then: 36, ...graded }],
    grace: [{ then: "lender-decides", ...graded }],
  },
  documents: [{ document: "npwp", when: { fact: "share", moreThan: 20 }, ...graded }],
  notCovered: ["slik"],
};

const periods = [
  { from: "2023-01-01", until: "2023-12-31", checkedOn: "2024-06-01", value, ...graded },
  { from: "2024-02-01", checkedOn: "2024-06-01", value: structuredClone(value), ...graded },
];

/** A sound programme of two periods and a gap, small enough to break in every way. */
export const sample: LawData = {
  id: "sample",
  facts: { startedOn: "date", plafon: "rupiah" },
  memberFacts: { share: "rupiah" },
  periods,
  gaps: [{ id: "januari", from: "2024-01-01", until: "2024-01-31", ...graded }],
};
