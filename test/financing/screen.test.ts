import { describe, expect, it } from "vitest";
import { assess } from "../../src/financing/assess";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { remedies } from "../../src/financing/remedies";
import { screen } from "../../src/financing/screen";
import { refusal } from "../core/refusal";
import { pedagang } from "./cases";
import { programmeOf } from "./programmeOf";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
const facts = { a: "rupiah", b: "rupiah", y: "yes-no", z: "yes-no", w: "yes-no" } as const;
const changes = { a: "ask", b: "ask", y: "obtain", z: "fixed" } as const;
const asOf = "2024-03-05";

function own(id: string, ...conditions: object[]) {
  return ownUnread(id, [], ...conditions);
}

function ownUnread(id: string, unread: readonly string[], ...conditions: object[]) {
  const criteria = conditions.map((when, n) => ({ ...graded, id: `c${n}`, when: when as never }));
  const value = { criteria, unread: unread.map((one) => ({ ...graded, id: one })), notCovered: [] };
  const periods = [{ ...graded, from: "2024-01-01", checkedOn: "2024-01-01", value }] as const;
  return programmeOf({ id, facts, changes, periods });
}

const most = { fact: "a", atMost: 5 };
const other = { fact: "b", atMost: 5 };
const yes = { fact: "y", is: true };
const bound = { fact: "z", is: true };

describe("screen", () => {
  const ended = programmeOf({
    id: "ended",
    facts,
    periods: [
      {
        ...graded,
        from: "2020-01-01",
        until: "2020-12-31",
        checkedOn: "2024-01-01",
        value: { criteria: [], notCovered: [] },
      },
    ],
  });

  it("ranks the eligible, the unknown by questions, the ineligible by what can be changed, and those without a rule", () => {
    const all = [
      ended,
      ownUnread("unread", ["jenis-usaha"]),
      own("two-fixed", { fact: "a", atMost: 4 }, { not: bound }, other),
      own("two-changes", { fact: "a", atMost: 4 }, other),
      own("one-change", { fact: "a", atMost: 4 }),
      own("two-open", yes, { fact: "w", is: true }),
      own("one-open", yes),
      own("fit", most),
      own("fit-too", most),
    ];
    const { ranked } = screen(all, { a: 5, b: 6, z: true }, { asOf });
    expect(ranked.map(({ programme }) => programme)).toEqual([
      "fit",
      "fit-too",
      "one-open",
      "two-open",
      "unread",
      "one-change",
      "two-changes",
      "two-fixed",
      "ended",
    ]);
    expect(ranked.map(({ outcome }) => outcome.status)).toEqual([
      "eligible",
      "eligible",
      "unknown",
      "unknown",
      "unknown",
      "ineligible",
      "ineligible",
      "ineligible",
      "no-rule",
    ]);
  });

  it("ranks what was not read behind the unknown one with the most questions", () => {
    const many = own("five-questions", most, other, yes, bound, { fact: "w", is: true });
    const { ranked } = screen([ownUnread("unread", ["jenis-usaha"]), many], {}, { asOf });
    expect(ranked.map(({ programme }) => programme)).toEqual(["five-questions", "unread"]);
  });

  it("ranks the unknown by decisive facts, then by all that is missing", () => {
    const both = (is: boolean) => ({ all: ["y", "w"].map((fact) => ({ fact, is })) });
    const alike = { any: [both(true), both(false)] };
    const all = [
      own("two-decisive", yes, { fact: "w", is: true }),
      own("one-decisive", yes),
      own("one-and-another-pair", bound, alike),
      own("none-decisive", alike),
      ended,
    ];
    const ranks = (programmes: typeof all) =>
      screen(programmes, {}, { asOf }).ranked.map(({ programme, outcome }) => [
        programme,
        ...(outcome.status === "unknown"
          ? [outcome.missing.filter((one) => one.decisive).length, outcome.missing.length]
          : []),
      ]);
    const ranked = [
      ["none-decisive", 0, 2],
      ["one-decisive", 1, 1],
      ["one-and-another-pair", 1, 3],
      ["two-decisive", 2, 2],
      ["ended"],
    ];
    expect(ranks(all)).toEqual(ranked);
    expect(ranks([...all].reverse())).toEqual(ranked);
  });

  it("ranks the ineligible by what cannot be changed, then by what can", () => {
    const four = { fact: "a", atMost: 4 };
    const all = [
      own("fixed", { not: bound }),
      own("fixed-and-more", { not: bound }, four),
      own("two", four, other),
      own("one", four),
    ];
    const ranks = (programmes: typeof all) =>
      screen(programmes, { a: 5, b: 6, z: true }, { asOf }).ranked.map(({ programme }) => programme);
    expect(ranks(all)).toEqual(["one", "two", "fixed", "fixed-and-more"]);
    expect(ranks([...all].reverse())).toEqual(["one", "two", "fixed", "fixed-and-more"]);
  });

  it("has remedies for the ineligible alone", () => {
    const { ranked } = screen([own("out", most), own("open", yes), ended], { a: 6 }, { asOf });
    expect(ranked.map(({ outcome, remedies: steps }) => [outcome.status, steps.length])).toEqual([
      ["unknown", 0],
      ["ineligible", 1],
      ["no-rule", 0],
    ]);
  });

  it("takes a name of a programme for clusters whatever single businesses mean by it", () => {
    const group = programmeOf({ id: "group", facts: { a: "count" }, memberFacts: { b: "date" }, periods: [] });
    for (const programmes of [
      [group, own("fit", most)],
      [own("fit", most), group],
    ]) {
      expect(screen(programmes, { a: 5, b: 6 }, { asOf }).ranked).toHaveLength(1);
      expect(() => screen(programmes, { a: 5, b: "2024-01-01" }, { asOf })).toThrow(refusal("invalid-rupiah", ["b"]));
    }
  });

  it("refuses what is no list of programmes", () => {
    expect(() => screen(kurMikro as never, {}, { asOf })).toThrow(refusal("invalid-rule", ["programmes"]));
    // Either sort will do.
    expect(() => screen([{} as never], {}, { asOf })).toThrow(/\ba programme$/);
    expect(() => screen([kurMikro, {} as never], {}, { asOf })).toThrow(refusal("invalid-rule", ["programmes", 1]));
  });

  it("gives what assess and remedies give for the facts that each programme declares", () => {
    const given = { ...pedagang, plafon: 120_000_000, a: 5 };
    const { ranked } = screen([kurMikro, own("fit", most)], given, { asOf, maxAgeDays: 30 });
    const { a, ...applicant } = given;
    expect(ranked[0]?.outcome).toEqual(assess(own("fit", most), { a }, { asOf, maxAgeDays: 30 }));
    expect(ranked[1]?.outcome).toEqual(assess(kurMikro, applicant, { asOf, maxAgeDays: 30 }));
    const healed = remedies(kurMikro, applicant, { asOf });
    expect(ranked[1]?.remedies).toEqual(healed.status === "no-rule" ? [] : healed.remedies);
    expect(ranked[0]?.remedies).toEqual([]);
  });

  // A programme made by hand may leave them out; assess takes it for one of single businesses, too.
  it("screens a programme without facts of members", () => {
    const { memberFacts: _, ...single } = kurMikro;
    const { ranked, forClusters } = screen([single as typeof kurMikro], {}, { asOf });
    expect([ranked.map(({ programme }) => programme), forClusters]).toEqual([["kur-mikro"], []]);
  });

  it("names programmes for clusters and does not screen them; their facts are known names", () => {
    const screening = screen([kurKhusus, kurMikro], { managedTogether: true, novice: false }, { asOf });
    expect(screening.forClusters).toEqual(["kur-khusus"]);
    expect(screening.ranked.map(({ programme }) => programme)).toEqual(["kur-mikro"]);
    expect(screen([], {}, { asOf })).toEqual({ kind: "screening", ranked: [], forClusters: [] });
  });

  it("refuses a name that none declares, a value that cannot be, and what else assess refuses", () => {
    expect(() => screen([kurMikro], { plafonn: 1 } as object, { asOf })).toThrow(refusal("unknown-fact", ["plafonn"]));
    expect(() => screen([kurMikro], { managedTogether: true } as object, { asOf })).toThrow(
      refusal("unknown-fact", ["managedTogether"]),
    );
    expect(() => screen([kurMikro, kurKhusus], { managedTogether: 1 as never }, { asOf })).toThrow(
      refusal("invalid-option", ["managedTogether"]),
    );
    expect(() => screen([kurMikro], { plafon: -1 }, { asOf })).toThrow(refusal("invalid-rupiah", ["plafon"]));
    expect(() => screen([kurMikro], {}, { asOf: "2024-02-30" })).toThrow(refusal("invalid-date", ["asOf"]));
  });

  it("refuses programmes that mean different things by a name, and one that is given twice", () => {
    const twice = [kurMikro, kurMikro];
    expect(() => screen(twice, {}, { asOf })).toThrow(refusal("invalid-rule", ["programmes", 1, "id"]));
    const strange = programmeOf({ id: "x", facts: { plafon: "count" }, periods: [] });
    expect(() => screen([kurMikro, strange], {}, { asOf })).toThrow(
      refusal("invalid-rule", ["programmes", 1, "facts", "plafon"]),
    );
  });

  it("survives JSON", () => {
    const screening = screen([kurMikro, kurKhusus], { occupation: "asn" }, { asOf });
    expect(JSON.parse(JSON.stringify(screening))).toStrictEqual(screening);
  });
});
