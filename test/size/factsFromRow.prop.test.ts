import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDateIn } from "../../src/core/day/calendarDateIn";
import { classifySize } from "../../src/size/classifySize";
import { factsFromRow } from "../../src/size/factsFromRow";
import { days } from "../core/days";

const registration = { asOf: "2024-03-05", purpose: "registration" } as const;

describe("factsFromRow", () => {
  it("classifies a row as its facts, whatever form the amount came in", () => {
    fc.assert(
      fc.property(fc.nat({ max: 12_000_000_000 }), (amount) => {
        const outcome = classifySize({ modalUsaha: amount }, registration);
        for (const modal of [amount, BigInt(amount), `${amount}`, `${amount}.00`, `000${amount}.0`, `${amount}.000`]) {
          const mapping = { modalUsaha: { column: "modal", as: "decimal" } } as const;
          expect(classifySize(factsFromRow({ modal }, mapping), registration)).toEqual(outcome);
          if (modal === `${amount}.000`) continue;
          expect(classifySize(factsFromRow({ modal }, { modalUsaha: "modal" }), registration)).toEqual(outcome);
        }
      }),
    );
  });

  it("puts any day back that a driver has made an instant of in a declared zone", () => {
    const zones = fc.constantFrom("UTC", "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
    fc.assert(
      fc.property(days(1990, 2040), zones, (day, zone) => {
        // Midnight in the zone: Indonesia has kept its offsets since 1988.
        const hours = { UTC: 0, "Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9 }[zone] ?? 0;
        const berdiri = new Date(Date.parse(day) - hours * 3_600_000);
        expect(calendarDateIn(berdiri, zone)).toBe(day);
        const mapping = { establishedOn: { column: "berdiri", type: "date", zone } } as const;
        expect(factsFromRow({ berdiri }, mapping)).toEqual({ establishedOn: day });
      }),
    );
  });
});
