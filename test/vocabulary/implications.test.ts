import { describe, expect, it } from "vitest";
import { applicantFacts } from "../../src/vocabulary/applicantFacts";
import { clusterFacts } from "../../src/vocabulary/clusterFacts";
import { type Implication, implications, type Statement } from "../../src/vocabulary/implications";
import { pmiFacts } from "../../src/vocabulary/pmiFacts";
import { programmeFacts } from "../../src/vocabulary/programmeFacts";

const kinds: Readonly<Record<string, string | readonly string[]>> = {
  ...programmeFacts,
  ...pmiFacts,
  ...clusterFacts,
  ...applicantFacts,
};

/** A statement, or that it is not so. */
type Said = readonly [statement: Statement, isSo: boolean];

/** Every implication, and the same read backwards. */
const both: readonly (readonly [Said, Said])[] = implications.flatMap(([when, then]) => [
  [
    [when, true],
    [then, true],
  ],
  [
    [then, false],
    [when, false],
  ],
]);

/** The values that are left, of a list long enough to tell statements apart. */
function left([{ fact, is, in: list, atMost }, isSo]: Said): string {
  const kind = kinds[fact];
  const values = typeof kind === "object" ? kind : kind === "yes-no" ? [true, false] : [0, 1, 2, 3];
  const meets = (value: unknown) =>
    atMost !== undefined ? (value as number) <= atMost : is !== undefined ? value === is : !!list?.includes(`${value}`);
  return `${fact}: ${values.filter((value) => meets(value) === isSo).join()}`;
}

it("names facts of the vocabulary, each with what it can be", () => {
  for (const { fact, is, in: list, atMost } of implications.flat()) {
    const kind = kinds[fact];
    expect(kind, fact).toBeDefined();
    const fits = [is !== undefined && kind === "yes-no", !!list, atMost === 0].filter(Boolean);
    expect(fits, fact).toHaveLength(1);
    for (const option of list ?? []) expect(kind, fact).toContain(option);
  }
});

it("says each once, and never of one fact twice", () => {
  const said = implications.map((one) => JSON.stringify(one));
  expect(new Set(said).size).toBe(said.length);
  for (const [when, then] of implications) expect(when.fact).not.toBe(then.fact);
});

describe("is closed: what follows from what follows stands in the list", () => {
  const found = new Set(both.map(([when, then]) => `${left(when)} => ${left(then)}`));
  const chains = both.flatMap(([a, b]) =>
    both.filter(([c]) => left(b) === left(c)).map(([, d]) => [left(a), left(d)] as const),
  );

  it.each(chains.filter(([a, d]) => a.split(":")[0] !== d.split(":")[0]))("%s => %s", (a, d) => {
    expect(found).toContain(`${a} => ${d}`);
  });
});

// DESIGN: a count of at least 1 or an amount outstanding says that KUR was had, and not the other way round.
it.each<readonly [string, Implication]>([
  [
    "a KUR that was had says nothing of the counts",
    [
      { fact: "hadKur", is: true },
      { fact: "kurMikroCount", atMost: 0 },
    ],
  ],
  [
    "other credit says nothing of commercial credit",
    [
      { fact: "otherCreditRunning", is: true },
      { fact: "hadCommercialCredit", is: true },
    ],
  ],
])("%s", (_, [when, then]) => {
  expect(both.map(([a, b]) => `${left(a)} ${left(b)}`)).not.toContain(`${left([when, true])} ${left([then, true])}`);
  expect(both.map(([a, b]) => `${left(a)} ${left(b)}`)).not.toContain(`${left([when, true])} ${left([then, false])}`);
});
