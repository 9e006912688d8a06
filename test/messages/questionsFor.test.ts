import { describe, expect, it } from "vitest";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { en } from "../../src/messages/en/en";
import { id } from "../../src/messages/id/id";
import { questionsFor } from "../../src/messages/questionsFor";
import { refusal } from "../core/refusal";
import { programmeOf } from "../financing/programmeOf";

const both = questionsFor([kurMikro, kurKhusus], id);
const find = (fact: string) => both.find((question) => question.fact === fact);

describe("questionsFor", () => {
  it("asks each declared fact once", () => {
    const declared = [kurMikro.facts, kurKhusus.facts, kurKhusus.memberFacts ?? {}].flatMap(Object.keys);
    expect(both.map(({ fact }) => fact)).toEqual([...new Set(declared)]);
  });

  it("says of whom a fact is asked", () => {
    expect(find("plafon")?.askedOf).toEqual(["applicant", "member"]);
    expect(find("hasMitraUsaha")?.askedOf).toEqual(["group"]);
    expect(find("registeredInSikp")?.askedOf).toEqual(["applicant", "group", "member"]);
  });

  it("asks for an amount", () => {
    expect(find("plafon")).toEqual({
      fact: "plafon",
      kind: "rupiah",
      askedOf: ["applicant", "member"],
      label: "plafon",
      question: "Berapa plafon yang diminta, dalam rupiah?",
    });
  });

  it("gives every option with its label", () => {
    expect(find("certificate")?.kind).toBe("option");
    expect(find("certificate")?.options?.[0]).toEqual({ value: "surat-dinas", label: "surat keterangan dinas" });
  });

  it("asks in English", () => {
    expect(questionsFor([kurMikro], en)[0]?.question).toBe("What plafon (credit limit) is asked for, in rupiah?");
  });

  it("asks for the facts of a programme of one's own by their names", () => {
    const own = programmeOf({ id: "own", facts: { ownFact: ["own-a", "own-b"] }, periods: [] });
    expect(questionsFor([own], id)).toEqual([
      {
        fact: "ownFact",
        kind: "option",
        askedOf: ["applicant"],
        label: "ownFact",
        question: "ownFact?",
        options: [
          { value: "own-a", label: "own-a" },
          { value: "own-b", label: "own-b" },
        ],
      },
    ]);
  });

  it("asks once what two programmes ask of the same", () => {
    expect(questionsFor([kurMikro, kurMikro], id)).toEqual(questionsFor([kurMikro], id));
  });

  it.each<[unknown, (string | number)[]]>([
    [null, ["programmes"]],
    [{}, ["programmes"]],
    [
      [kurMikro, null],
      ["programmes", 1],
    ],
    [[{ id: "own" }], ["programmes", 0, "facts"]],
  ])("refuses %j as programmes", (programmes, path) => {
    expect(() => questionsFor(programmes as (typeof kurMikro)[], id)).toThrow(refusal("invalid-rule", path));
  });

  it.each([null, {}, { facts: {} }])("refuses %j as a language", (language) => {
    expect(() => questionsFor([], language as unknown as typeof id)).toThrow(refusal("invalid-option", ["messages"]));
  });
});
