import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { classifySizes } from "../../src/size/classifySizes";
import { anyFacts, anyOptions } from "./businesses";

const anyBusinesses = fc.array(anyFacts, { maxLength: 12 });

describe("classifySizes", () => {
  it("answers what classifying one by one answers, in order, async or not", async () => {
    await fc.assert(
      fc.asyncProperty(anyBusinesses, anyOptions, async (businesses, options) => {
        const oneByOne = businesses.map((facts) => classifySize(facts, options));
        expect([...classifySizes(businesses, options)]).toStrictEqual(oneByOne);
        async function* source() {
          yield* businesses;
        }
        const later: unknown[] = [];
        for await (const outcome of classifySizes(source(), options)) later.push(outcome);
        expect(later).toStrictEqual(oneByOne);
      }),
    );
  });
});
