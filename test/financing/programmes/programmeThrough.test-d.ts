import { expectTypeOf, it } from "vitest";
import type { Condition } from "../../../src/criteria/condition";
import type { Cell, LawTexts } from "../../../src/financing/programmes/cells";
import { programmeThrough } from "../../../src/financing/programmes/programmeThrough";
import { termsThrough } from "../../../src/financing/programmes/termsThrough";

const facts = { plafon: "rupiah", sector: ["tani", "dagang"] } as const;
const head = { cite: ["pp-7-2021 contoh"], evidence: "unverified", checkedOn: "2024-01-01" } as const;
const texts = {
  2020: { ...head, from: "2020-01-01" },
  2024: { ...head, from: "2024-01-01" },
} as const satisfies LawTexts;
const read = { cite: ["pp-7-2021 Pasal 1"], evidence: "unverified" } as const;
const others = { id: "x", facts, texts, notCovered: {} } as const;
type Own = { readonly when?: Condition<typeof facts> };
const when = { fact: "plafon", atMost: 1 } as const;

it("asks for a cell of every text", () => {
  programmeThrough({ ...others, rules: [{ id: "a", when, in: { 2020: "unread", 2024: read } }] });
  // @ts-expect-error a rule stands somehow in every text
  programmeThrough({ ...others, rules: [{ id: "a", when, in: { 2020: null, 2024: read } }] });
  termsThrough({ ...others, terms: { rate: [{ then: 0.06, in: { 2020: null, 2024: read } }] } });
  // @ts-expect-error the text of 2024 is forgotten
  programmeThrough({ ...others, rules: [{ id: "a", when, in: { 2020: read } }] });
  // @ts-expect-error a text that does not exist
  programmeThrough({ ...others, rules: [{ id: "a", when, in: { 2020: read, 2024: { as: 2021 } } }] });
  // @ts-expect-error the same of terms
  termsThrough({ ...others, terms: { rate: [{ then: 0.06, in: { 2020: read } }] } });
});

it("asks for a condition, but of a rule that no text says", () => {
  programmeThrough({ ...others, rules: [{ id: "a", in: { 2020: "unread", 2024: { notAsked: read } } }] });
  // @ts-expect-error it was read in a text
  programmeThrough({ ...others, rules: [{ id: "a", in: { 2020: "unread", 2024: read } }] });
});

it("asks for facts, articles and texts that exist", () => {
  const both = { 2020: read, 2024: { as: 2020 } } as const;
  programmeThrough({ ...others, rules: [{ id: "a", when, in: both }], notCovered: { b: [2024] } });
  // @ts-expect-error misspelt
  programmeThrough({ ...others, rules: [{ id: "a", when: { fact: "plafonn", atMost: 1 }, in: both }] });
  // @ts-expect-error misspelt in a cell
  const misspelt: Cell<2020, Own> = { ...read, when: { fact: "b", is: 1 } };
  // @ts-expect-error a regulation that is not registered
  const unregistered: Cell<2020, Own> = { ...read, cite: ["pp-8-2021 Pasal 1"] };
  expectTypeOf(misspelt).toEqualTypeOf(unregistered);
  // @ts-expect-error an article is named
  programmeThrough({ ...others, rules: [{ id: "a", when, in: { ...both, 2024: { ...read, cite: [] } } }] });
  // @ts-expect-error a text that does not exist
  programmeThrough({ ...others, rules: [], notCovered: { b: [2021] } });
});
