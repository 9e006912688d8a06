import type { FactsOf } from "../../src/core/fact/fact";
import { defineProgramme } from "../../src/financing/defineProgramme";
import type { ClusterOutcome, EligibilityOutcome } from "../../src/financing/types/outcome";

const cite = [{ regulation: "pp-7-2021", at: "contoh" }] as const;

/** A small programme of the tests' own, with a gap and an end: at most 100, begun a month ago, in order. */
export const small = defineProgramme({
  id: "small",
  facts: { plafon: "rupiah", startedOn: "date", count: "count", ok: "yes-no", sector: ["a", "b", "c"] },
  periods: [
    {
      from: "2020-01-01",
      until: "2020-12-31",
      cite,
      evidence: "law-text",
      checkedOn: "2024-01-01",
      value: { criteria: [], notCovered: [] },
    },
    {
      from: "2022-01-01",
      fromEvidence: "single-source",
      until: "2023-12-31",
      cite: [{ regulation: "pp-7-2021", at: "periode" }],
      evidence: "law-text",
      checkedOn: "2024-01-01",
      value: {
        criteria: [
          {
            id: "most",
            when: { fact: "plafon", atMost: 100 },
            cite: [{ regulation: "pp-7-2021", at: "a" }],
            evidence: "law-text",
          },
          {
            id: "begun",
            when: { fact: "startedOn", monthsBeforeAsOf: 1 },
            cite: [{ regulation: "pp-7-2021", at: "b" }],
            evidence: "secondary",
            checkedOn: "2023-12-01",
            note: "a note",
          },
          {
            id: "order",
            when: {
              any: [
                { fact: "ok", is: true },
                { fact: "sector", in: ["a", "b"] },
              ],
            },
            cite: [{ regulation: "pp-7-2021", at: "a" }],
            evidence: "unverified",
          },
        ],
        terms: {
          rate: [
            {
              when: { fact: "count", atMost: 0 },
              then: 0.01,
              cite: [{ regulation: "pp-7-2021", at: "r1" }],
              evidence: "law-text",
            },
            {
              when: { fact: "sector", is: "a" },
              then: 0.02,
              cite: [{ regulation: "pp-7-2021", at: "r2" }],
              evidence: "secondary",
            },
            {
              when: { fact: "ok", is: true },
              then: 0.02,
              cite: [{ regulation: "pp-7-2021", at: "r3" }],
              evidence: "single-source",
            },
          ],
          investmentMonths: [{ then: 12, cite: [{ regulation: "pp-7-2021", at: "t" }], evidence: "law-text" }],
        },
        notCovered: ["one", "two"],
      },
    },
  ],
  gaps: [{ id: "gap-2021", from: "2021-01-01", until: "2021-12-31", cite, evidence: "unverified" }],
});

/** Facts that meet {@link small} on 2023-06-01. */
export const good = { plafon: 100, startedOn: "2023-05-01", ok: true } as const;

/** A small programme for clusters: a ready group, two ready members at least, and each member good. */
export const band = defineProgramme({
  id: "band",
  facts: { ready: "yes-no" },
  memberFacts: { plafon: "rupiah", ready: "yes-no", good: "yes-no", vouched: "yes-no" },
  periods: [
    {
      from: "2022-01-01",
      cite,
      evidence: "law-text",
      checkedOn: "2024-01-01",
      value: {
        criteria: [
          {
            id: "ready",
            when: { fact: "ready", is: true },
            cite: [{ regulation: "pp-7-2021", at: "c1" }],
            evidence: "law-text",
          },
          {
            id: "two",
            when: { count: { fact: "ready", is: true }, atLeast: 2 },
            cite: [{ regulation: "pp-7-2021", at: "c2" }],
            evidence: "secondary",
          },
        ],
        memberCriteria: [
          {
            id: "good",
            when: { fact: "good", is: true },
            cite: [{ regulation: "pp-7-2021", at: "m1" }],
            evidence: "single-source",
          },
          {
            id: "vouched",
            when: { fact: "vouched", is: true },
            cite: [{ regulation: "pp-7-2021", at: "m2" }],
            evidence: "unverified",
          },
        ],
        notCovered: [],
      },
    },
  ],
});

export type BandMember = FactsOf<NonNullable<typeof band.memberFacts>>;

/** A member who meets every criterion of {@link band}. */
export const able: BandMember = { plafon: 10, ready: true, good: true, vouched: true };

/** The answer, or an error where there is no rule. */
export function ruled<T extends EligibilityOutcome | ClusterOutcome>(outcome: T): Exclude<T, { status: "no-rule" }> {
  if (outcome.status === "no-rule") throw new Error("expected a rule");
  return outcome as Exclude<T, { status: "no-rule" }>;
}

/** Write to every part that lets itself be written to. */
export function scribble(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    scribble(part);
    Reflect.set(value, name, "scribble");
  }
  Reflect.set(value, "scribble", true);
}
