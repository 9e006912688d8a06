import { expectTypeOf, it } from "vitest";
import type { Condition } from "../../src/criteria/condition";
import { assess } from "../../src/financing/assess";
import { assessCluster } from "../../src/financing/assessCluster";
import { defineProgramme } from "../../src/financing/defineProgramme";

const facts = { plafon: "rupiah", begunOn: "date", sector: ["tani", "dagang"], ok: "yes-no" } as const;
const memberFacts = { share: "rupiah", novice: "yes-no" } as const;
const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
const period = { ...graded, from: "2024-01-01", checkedOn: "2024-01-01" } as const;

function single(when: Condition<typeof facts>) {
  const value = { criteria: [{ ...graded, id: "a", when }], notCovered: [] };
  return defineProgramme({ id: "x", facts, periods: [{ ...period, value }] });
}

function group(when: Condition<typeof facts, typeof memberFacts>, ofMember: Condition<typeof memberFacts>) {
  const criteria = [{ ...graded, id: "a", when }];
  const memberCriteria = [{ ...graded, id: "b", when: ofMember }];
  const value = { criteria, memberCriteria, notCovered: [] };
  return defineProgramme({ id: "x", facts, memberFacts, periods: [{ ...period, value }] });
}

it("checks criteria against the declared facts", () => {
  single({ fact: "plafon", atMost: 1 });
  single({ any: [{ fact: "sector", is: "tani" }, { not: { fact: "ok", is: true } }] });
  // @ts-expect-error misspelt
  single({ fact: "plafonn", atMost: 1 });
  // @ts-expect-error misspelt, at some depth
  single({ all: [{ not: { fact: "okay", is: true } }] });
  // @ts-expect-error a comparator of another kind
  single({ fact: "plafon", onOrBefore: "2024-01-01" });
  // @ts-expect-error no such option
  single({ fact: "sector", in: ["tani", "jasa"] });
  // @ts-expect-error there are no members to ask
  single({ every: { fact: "plafon", atMost: 1 } });
});

it("checks what is written in place, too", () => {
  defineProgramme({
    id: "x",
    facts: { plafon: "rupiah" },
    periods: [
      {
        ...period,
        value: {
          criteria: [
            {
              ...graded,
              id: "a",
              // @ts-expect-error misspelt
              when: { fact: "plafonn", atMost: 1 },
            },
          ],
          notCovered: [],
        },
      },
    ],
  });
});

it("checks the criteria of members against the members' facts", () => {
  group({ every: { fact: "novice", is: false } }, { fact: "share", moreThan: 0 });
  // @ts-expect-error a fact of the group
  group({ fact: "ok", is: true }, { fact: "plafon", atMost: 1 });
  // @ts-expect-error a fact of members
  group({ fact: "share", atMost: 1 }, { fact: "novice", is: true });
  // @ts-expect-error a fact of the group, inside a quantifier
  group({ some: { fact: "ok", is: true } }, { fact: "novice", is: true });
});

it("requires a grade, a citation and the day of the last check", () => {
  const value = { criteria: [], notCovered: [] };
  const begun = { from: "2024-01-01", checkedOn: "2024-01-01" } as const;
  // @ts-expect-error no grade
  defineProgramme({ id: "x", facts, periods: [{ ...begun, cite: graded.cite, value }] });
  // @ts-expect-error no citation
  defineProgramme({ id: "x", facts, periods: [{ ...period, cite: [], value }] });
  // @ts-expect-error no such regulation
  defineProgramme({ id: "x", facts, periods: [{ ...period, cite: [{ regulation: "pp-0-0", at: "1" }], value }] });
  // @ts-expect-error never checked
  defineProgramme({ id: "x", facts, periods: [{ ...graded, from: "2024-01-01", value }] });
  // @ts-expect-error what was not read must be said
  defineProgramme({ id: "x", facts, periods: [{ ...period, value: { criteria: [] } }] });
  const fee = [{ ...graded, then: 1 }];
  // @ts-expect-error no such term
  defineProgramme({ id: "x", facts, periods: [{ ...period, value: { ...value, terms: { fee } } }] });
  // @ts-expect-error no kind of fact
  defineProgramme({ id: "x", facts: { plafon: "money" }, periods: [] });
});

it("takes a regulation of one's own that is listed, and no other", () => {
  const own = { regulation: "pergub-7-2024", at: "Pasal 2" } as const;
  const regulations = [{ id: "pergub-7-2024", title: "Peraturan Gubernur Nomor 7 Tahun 2024" }] as const;
  const when = { fact: "ok", is: true } as const;
  const value = { criteria: [{ ...graded, cite: [own] as const, id: "a", when }], notCovered: [] };
  const made = defineProgramme({ id: "x", facts, regulations, periods: [{ ...period, value }] });
  const outcome = assess(made, {}, { asOf: "2024-01-01" });
  if (outcome.status !== "no-rule") expectTypeOf(outcome.basis.cite[0]?.regulation).toExtend<string | undefined>();
  // @ts-expect-error not listed
  defineProgramme({ id: "x", facts, periods: [{ ...period, value }] });
});

it("takes what can be done about declared facts only", () => {
  const value = { criteria: [], notCovered: [] };
  defineProgramme({ id: "x", facts, changes: { plafon: "ask" }, periods: [{ ...period, value }] });
  // @ts-expect-error not declared
  defineProgramme({ id: "x", facts, changes: { plafonn: "ask" }, periods: [{ ...period, value }] });
  // @ts-expect-error no such kind of change
  defineProgramme({ id: "x", facts, changes: { plafon: "buy" }, periods: [{ ...period, value }] });
});

it("gives a programme whose facts are known to the compiler", () => {
  const own = single({ fact: "ok", is: true });
  expectTypeOf(own.facts.plafon).toEqualTypeOf<"rupiah">();
  assess(own, { plafon: 1, sector: "tani" }, { asOf: "2024-01-01" });
  // @ts-expect-error not declared
  assess(own, { share: 1 }, { asOf: "2024-01-01" });
  const club = group({ fact: "ok", is: true }, { fact: "novice", is: true });
  assessCluster(club, { cluster: { ok: true }, members: [{ share: 1 }] }, { asOf: "2024-01-01" });
  // @ts-expect-error not declared for members
  assessCluster(club, { cluster: {}, members: [{ ok: true }] }, { asOf: "2024-01-01" });
  // @ts-expect-error readonly
  own.periods.push();
});
