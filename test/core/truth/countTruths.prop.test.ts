import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTruths } from "../../../src/core/truth/countTruths";
import type { Truth } from "../../../src/core/truth/truth";

const truths = fc.array(fc.constantFrom<Truth>(true, false, null), { maxLength: 7 });
// In order, as rules are linted to be.
const bounds = fc
  .tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 }))
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

const all = (list: readonly Truth[]) => countTruths(list, list.length);
const any = (list: readonly Truth[]) => countTruths(list, 1);

// Every way to settle what is not known.
function settled(list: readonly Truth[]): boolean[][] {
  let ways: boolean[][] = [[]];
  for (const truth of list) {
    ways = ways.flatMap((way) =>
      truth === null
        ? [
            [...way, true],
            [...way, false],
          ]
        : [[...way, truth]],
    );
  }
  return ways;
}

function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

describe("countTruths", () => {
  it("is known exactly where every way to settle the rest gives the same", () => {
    fc.assert(
      fc.property(truths, bounds, (list, [least, most]) => {
        const answers = new Set(
          settled(list).map((way) => {
            const count = way.filter(Boolean).length;
            return count >= least && count <= most;
          }),
        );
        expect(countTruths(list, least, most)).toBe(answers.size > 1 ? null : [...answers][0]);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(truths, bounds, (list, [least, most]) => {
        expect(countTruths([...list].reverse(), least, most)).toBe(countTruths(list, least, most));
      }),
    );
  });

  it("keeps De Morgan's laws", () => {
    fc.assert(
      fc.property(truths, (list) => {
        expect(negate(all(list))).toBe(any(list.map(negate)));
        expect(negate(any(list))).toBe(all(list.map(negate)));
      }),
    );
  });

  it("is Kleene's and, or of any two parts", () => {
    fc.assert(
      fc.property(truths, truths, (a, b) => {
        expect(all([...a, ...b])).toBe(all([all(a), all(b)]));
        expect(any([...a, ...b])).toBe(any([any(a), any(b)]));
      }),
    );
  });

  it("never turns a known answer when more becomes known", () => {
    fc.assert(
      fc.property(truths, bounds, fc.boolean(), (list, [least, most], value) => {
        const before = countTruths(list, least, most);
        const after = countTruths(
          list.map((truth, at) => (at === 0 ? value : truth)),
          least,
          most,
        );
        if (before !== null && list[0] === null) expect(after).toBe(before);
      }),
    );
  });
});
