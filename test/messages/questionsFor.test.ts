import { describe, expect, it } from "vitest";
import { kurKhusus } from "../../src/financing/kurKhusus";
import { kurMikro } from "../../src/financing/kurMikro";
import { programmeOf } from "../../src/financing/programmeOf";
import { en } from "../../src/messages/en/en";
import { id } from "../../src/messages/id/id";
import { questionsFor } from "../../src/messages/questionsFor";

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
});
