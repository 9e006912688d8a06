import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "../../src/core/amount/readAmount";
import { addMonths } from "../../src/core/day/addMonths";
import { calendarDate } from "../../src/core/day/calendarDate";
import { calendarDateIn } from "../../src/core/day/calendarDateIn";
import { UmkmError } from "../../src/core/error/UmkmError";
import { readCount } from "../../src/core/fact/readCount";
import { readFact } from "../../src/core/fact/readFact";
import { readFacts } from "../../src/core/fact/readFacts";
import { readOption } from "../../src/core/fact/readOption";

// What is given may be personal: an error that reaches a log must not carry it. No text of the library holds these.
const secrets = fc.oneof(
  fc.stringMatching(/^NIK[0-9]{13}$/),
  fc.integer({ min: -99_999_999, max: -10_000_000 }),
  fc.double({ min: -1e6, max: -1e3, noNaN: true }),
  fc.stringMatching(/^18[0-9]{2}-4[0-9]-9[0-9]$/),
);

const readers: [name: string, read: (secret: never) => unknown][] = [
  ["calendarDate", (secret) => calendarDate(secret)],
  ["calendarDateIn, the instant", (secret) => calendarDateIn(secret, "UTC")],
  ["calendarDateIn, the zone", (secret) => calendarDateIn(new Date(0), secret)],
  ["addMonths, the day", (secret) => addMonths(secret, 1)],
  ["readAmount", (secret) => readAmount(secret, ["a"])],
  ["readCount", (secret) => readCount(secret, ["a"])],
  ["readOption", (secret) => readOption(["a", "b"], secret, ["a"])],
  ["readFact, rupiah", (secret) => readFact("rupiah", secret, [])],
  ["readFact, count", (secret) => readFact("count", { atLeast: secret }, [])],
  ["readFact, date", (secret) => readFact("date", { atLeast: secret, atMost: secret }, [])],
  ["readFact, yes-no", (secret) => readFact("yes-no", secret, [])],
  ["readFact, options", (secret) => readFact(["a"], { oneOf: [secret] }, [])],
  ["readFact, unknown", (secret) => readFact("rupiah", { unknown: secret }, [])],
  ["readFacts", (secret) => readFacts({ a: "rupiah" }, secret)],
];

describe("no error repeats what was given", () => {
  it.each(readers)("%s", (_, read) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const error = errorOf(() => read(secret as never));
        expect(error).toBeInstanceOf(UmkmError);
        expect(`${error} ${JSON.stringify(error)} ${(error as Error).cause}`).not.toContain(String(secret));
      }),
    );
  });
});

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
