import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en/en";
import { id } from "../../src/messages/id/id";
import type { FactWording } from "../../src/vocabulary/factWording";

const languages = [
  ["id", id],
  ["en", en],
] as const;

// A statement that stands with the wrong answer tells the reader the opposite.
describe.each(languages)("the statements of yes and no, %s", (_, { facts }) => {
  const words = Object.values(facts.tables).flatMap((table) => Object.entries<FactWording>(table));
  const stated = words.flatMap(([fact, { yes, no }]) => (yes || no ? [[fact, yes, no] as const] : []));
  const denies = /\b(no|not|none|without|tidak|belum|bukan|tanpa)\b/;
  const limits = /\b(only|each|hanya|masing-masing)\b/;

  it.each(stated)("%s: yes denies nothing, no denies or limits", (_, yes = "", no = "") => {
    expect(yes).not.toBe("");
    expect(yes).not.toMatch(denies);
    expect(yes).not.toMatch(limits);
    expect(denies.test(no) || limits.test(no)).toBe(true);
  });

  it("are there", () => {
    expect(stated.length).toBeGreaterThan(40);
  });
});

it("both languages say the same amounts, counts, days and articles", () => {
  const [ours, theirs] = [textsIn(id), textsIn(en)];
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
  const different = [...ours].filter(([path, text]) => numbersIn(text) !== numbersIn(theirs.get(path) ?? ""));
  // English readers are told the year of the only round; a recital has no letter that is called huruf.
  expect(different.map(([path]) => path).sort()).toEqual([
    ".financing.programmes.bpum",
    ".law.places.konsiderans huruf b",
  ]);
  expect([...ours.values()].filter((text) => numbersIn(text) !== "").length).toBeGreaterThan(15);
});

function textsIn(words: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] => {
      if (typeof value === "string") return [[`${path}.${key}`, value]];
      return typeof value === "object" && value !== null ? [...textsIn(value, `${path}.${key}`)] : [];
    }),
  );
}

/** What is written in digits, separators aside, and the articles with their letters. */
function numbersIn(text: string): string {
  const digits = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replace(/[.,]/g, ""));
  return [...digits.sort(), ...(text.match(/\b(Pasal|ayat|huruf) \S+/g) ?? [])].join(" ");
}
