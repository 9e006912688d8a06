import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sizeAnswers } from "../../src/size/answer/answerOf";
import { classifySize } from "../../src/size/classifySize";
import { transitions } from "../../src/size/transitions";
import { anyFacts, anyOptions } from "./businesses";

const anyPairs = fc
  .tuple(fc.array(fc.tuple(anyFacts, anyFacts), { maxLength: 10 }), anyOptions, anyOptions)
  .map(([pairs, before, after]) => ({
    before: pairs.map(([facts]) => classifySize(facts, before)),
    after: pairs.map(([, facts]) => classifySize(facts, after)),
  }));
const classes: readonly string[] = ["mikro", "kecil", "menengah", "besar"];

describe("transitions", () => {
  it("adds up, the parts of the matrix being the four totals", () => {
    fc.assert(
      fc.property(anyPairs, ({ before, after }) => {
        const moved = transitions(before, after);
        const sums = { naik: 0, turun: 0, tetap: 0, notComparable: 0 };
        for (const [row, from] of sizeAnswers.entries()) {
          for (const [column, to] of sizeAnswers.entries()) {
            const apart = classes.includes(from) && classes.includes(to) ? Math.sign(column - row) : 2;
            const part = (["turun", "tetap", "naik", "notComparable"] as const)[apart + 1];
            sums[part as "naik"] += moved.counts[from][to];
          }
        }
        expect(moved).toMatchObject(sums);
        expect(sums.naik + sums.turun + sums.tetap + sums.notComparable).toBe(before.length);
        expect(moved.total).toBe(before.length);
      }),
    );
  });

  it("turned around, is the matrix turned around", () => {
    fc.assert(
      fc.property(anyPairs, ({ before, after }) => {
        const [there, back] = [transitions(before, after), transitions(after, before)];
        for (const from of sizeAnswers) {
          for (const to of sizeAnswers) expect(back.counts[to][from]).toBe(there.counts[from][to]);
        }
        expect([back.naik, back.turun, back.tetap]).toEqual([there.turun, there.naik, there.tetap]);
      }),
    );
  });

  it("against itself, moves nobody", () => {
    fc.assert(
      fc.property(anyPairs, ({ before }) => {
        const known = before.filter(({ status }) => status === "known").length;
        expect(transitions(before, before)).toMatchObject({ naik: 0, turun: 0, tetap: known });
      }),
    );
  });
});
