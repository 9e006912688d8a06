import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { id } from "../../../src/messages/id/id";

type Sentence = (...parts: unknown[]) => unknown;
/** Each entry of the tables, by its path. */
function entriesOf(node: unknown, path = ""): [path: string, entry: unknown][] {
  const inner = typeof node === "object" ? Object.entries(node ?? {}) : [];
  if (inner.length === 0) return [[path, node]];
  return inner.flatMap(([name, one]) => entriesOf(one, path === "" ? name : `${path}.${name}`));
}
const languages = { en: new Map(entriesOf(en)), id: new Map(entriesOf(id)) };
/** Functions of lists, numbers and records, which other tests ask. */
const ofOther = /^formats\.|^conditions\.(all|any|atLeastOf)$|^adoption\.count$|^regional\.reached$/;
/** What a direction chooses is worded by each language for itself. */
const directed = /^regional\.(moved|changed)$/;
const sentences = [...languages.en].filter(
  (pair): pair is [string, Sentence] => typeof pair[1] === "function" && !ofOther.test(pair[0]),
);
/** What a sentence says with something in place of one part: whether that part, "null", and anything at all is in it. */
function said(sentence: Sentence, at: number, part: unknown): string {
  const parts = Array.from({ length: sentence.length }, (_, n) => (n === at ? part : `<${n}>`));
  const text = sentence(...parts);
  return typeof text === "string" && text.trim() !== "" ? text : "nothing";
}

describe.each(Object.entries(languages))("the words of %s", (_, entries) => {
  it("are texts, or sentences that are", () => {
    const empty = [...entries].filter(
      ([, entry]) => typeof entry !== "function" && (typeof entry !== "string" || entry === ""),
    );
    expect(empty).toEqual([]);
  });

  it.each(sentences.map(([path]) => path))("say something by %s, whatever is not known or chosen", (path) => {
    const sentence = entries.get(path) as Sentence;
    for (const part of ["<text>", null, true, false]) {
      for (let at = 0; at < Math.max(1, sentence.length); at++) expect(said(sentence, at, part)).not.toBe("nothing");
    }
  });
});

it.each(sentences.filter(([path]) => !directed.test(path)))(
  "%s says in both languages the same of what it is given",
  (path, english) => {
    const indonesian = languages.id.get(path) as Sentence;
    expect(indonesian.length).toBe(english.length);
    for (let at = 0; at < english.length; at++) {
      const of = (sentence: Sentence) => ({
        isSaid: said(sentence, at, "<part>").includes("<part>"),
        isSaidOfNull: said(sentence, at, null).includes("null"),
        isChosenBy: said(sentence, at, true).replace("true", "") !== said(sentence, at, false).replace("false", ""),
        others: Array.from({ length: english.length }, (_, n) => `<${n}>`).filter((one) =>
          said(sentence, at, null).includes(one),
        ),
      });
      expect([path, at, of(indonesian)]).toEqual([path, at, of(english)]);
    }
  },
);
