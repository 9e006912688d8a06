import { describe, expect, it } from "vitest";
import { classifySizes } from "../../src/size/classifySizes";
import type { SizeOptions } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import { refusal } from "../core/refusal";
import { euSizes } from "./euSizes";

const registration: SizeOptions = { asOf: "2024-03-05", purpose: "registration" };
// PP 7/2021 Pasal 35 ayat (3).
const businesses: SizeFacts[] = [
  { modalUsaha: 1_000_000_000 },
  { modalUsaha: 1_000_000_001 },
  { modalUsaha: 5_000_000_001 },
  { modalUsaha: 10_000_000_001 },
];
const classes = ["mikro", "kecil", "menengah", "besar"];

/** A source that tells how much of it was taken, and whether it was closed. */
function watched() {
  const seen = { taken: 0, closed: false };
  function* source(): Generator<SizeFacts> {
    try {
      for (const facts of businesses) {
        seen.taken += 1;
        yield facts;
      }
    } finally {
      seen.closed = true;
    }
  }
  return { seen, source };
}

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

describe("classifySizes", () => {
  it("gives the outcomes of an array, a set and a generator in their order", () => {
    for (const iterable of [businesses, new Set(businesses), businesses.values()]) {
      const sizes = Array.from(classifySizes(iterable, registration), (one) => one.status === "known" && one.size);
      expect(sizes).toEqual(classes);
    }
  });

  it("gives those of an async iterable later", async () => {
    const sizes: unknown[] = [];
    for await (const one of classifySizes(later(businesses), registration)) {
      sizes.push(one.status === "known" && one.size);
    }
    expect(sizes).toEqual(classes);
  });

  it("takes a business only when its outcome is asked for, and closes the source of whoever stops early", () => {
    const { seen, source } = watched();
    const outcomes = classifySizes(source(), registration);
    expect(seen.taken).toBe(0);
    for (const outcome of outcomes) {
      expect(outcome.status).toBe("known");
      if (seen.taken === 2) break;
    }
    expect(seen).toEqual({ taken: 2, closed: true });
    expect(outcomes.next().done).toBe(true);
  });

  it("takes no more ahead of an async source, and closes it too", async () => {
    const { seen, source } = watched();
    const outcomes = classifySizes(later(source()), registration);
    expect(seen.taken).toBe(0);
    for await (const outcome of outcomes) {
      expect(outcome.status).toBe("known");
      if (seen.taken === 3) break;
    }
    expect(seen).toEqual({ taken: 3, closed: true });
  });

  it("goes by the options of the call, whatever becomes of them", () => {
    const options = { asOf: "2024-03-05", purpose: "registration" as "registration" | "facilities" };
    const outcomes = classifySizes(businesses, options);
    options.purpose = "facilities";
    expect(outcomes.next().value).toMatchObject({ status: "known", size: "mikro" });
  });

  it("takes a regime of one's own", () => {
    // Recommendation 2003/361/EC, Annex, Article 2 (3).
    const [outcome] = classifySizes([{ headcount: 9, turnover: 2_000_000 }], { asOf: "2024-03-05", standard: euSizes });
    expect(outcome).toMatchObject({ status: "known", size: "micro" });
  });
});

describe("classifySizes refuses", () => {
  const wrong = [{ modalUsaha: 1 }, { modalUsaha: -1 }, { modalUsaha: 1 }] as SizeFacts[];

  it("wrong facts when it comes to them, with their position, and is at its end", () => {
    const outcomes = classifySizes(wrong, registration);
    expect(outcomes.next().value).toMatchObject({ size: "mikro" });
    expect(() => outcomes.next()).toThrow(refusal("invalid-rupiah", [1, "modalUsaha"]));
    expect(outcomes.next().done).toBe(true);
  });

  it("the same of an async source", async () => {
    const outcomes = classifySizes(later(wrong), registration);
    await outcomes.next();
    await expect(outcomes.next()).rejects.toThrow(refusal("invalid-rupiah", [1, "modalUsaha"]));
    expect((await outcomes.next()).done).toBe(true);
  });

  it("wrong options, and what cannot be iterated, at once", () => {
    expect(() => classifySizes([], {} as SizeOptions)).toThrow(refusal("invalid-date", ["asOf"]));
    expect(() => classifySizes(later([]), { ...registration, max: 1 } as SizeOptions)).toThrow(
      refusal("unknown-option", ["max"]),
    );
    expect(() => classifySizes({} as SizeFacts[], registration)).toThrow(refusal("invalid-fact", ["businesses"]));
  });
});
