import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UmkmError } from "../../src/core/error/UmkmError";
import { classifySize } from "../../src/size/classifySize";
import { compileSize } from "../../src/size/compileSize";
import type { SizeOptions } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import { anyFacts, anyOptions, values } from "./businesses";

/** What classifySize answers, in the words of compileSize; or what it refuses. */
function slowly(facts: SizeFacts, options: SizeOptions) {
  return caught(() => {
    const outcome = classifySize(facts, options);
    if (outcome.status === "known") return outcome.size;
    return outcome.status === "excluded" ? "excluded" : null;
  });
}

function caught(answer: () => unknown): unknown {
  try {
    return { answer: answer() };
  } catch (error) {
    if (!(error instanceof UmkmError)) throw error;
    return { code: error.code, path: error.path, message: error.message };
  }
}

const exact = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([name, pool]) => [name, fc.option(fc.constantFrom<unknown>(...pool))]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<SizeFacts>;

// Values that are refused, and names that no fact has.
const wrong = fc
  .tuple(
    exact,
    fc.constantFrom(...Object.keys(values), "omzet", "toString"),
    fc.constantFrom<unknown>(-1, 0.5, Number.NaN, 2 ** 53, "1.5", "x", "", "2021-02-30", "2021-2-3", [], {}, true, 0n),
  )
  .map(([facts, name, value]) => ({ ...facts, [name]: value }) as SizeFacts);

describe("compileSize", () => {
  it.each([
    ["exact facts", exact],
    ["facts of every form", anyFacts],
    ["facts that are refused", wrong],
  ])("answers as classifySize does, and refuses what it refuses: %s", (_, someFacts) => {
    fc.assert(
      fc.property(fc.array(someFacts, { maxLength: 12 }), anyOptions, (businesses, options) => {
        const compiled = compileSize(options);
        // Each twice: the second time it may be known by its position.
        for (const facts of [...businesses, ...businesses]) {
          expect(caught(() => compiled(facts))).toEqual(slowly(facts, options));
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("classifySize", () => {
  it("answers the same whatever it answered before, in every order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(exact, anyOptions), { maxLength: 12 }), (cases) => {
        const answers = cases.map(([facts, options]) => classifySize(facts, options));
        const again = [...cases].reverse().map(([facts, options]) => classifySize({ ...facts }, { ...options }));
        expect(again.reverse()).toStrictEqual(answers);
      }),
      { numRuns: 400 },
    );
  });
});
