import { describe, expect, it } from "vitest";
import { populationTableSchema } from "../../src/entities/populationTable";
import { issuesOf } from "./issues";

// The counts of the article of 5 March 2024.
const lampung = { region: "Lampung", asOf: "2024-03-05", mikro: 311_844, kecil: 14_062, menengah: 599 };

describe("populationTableSchema", () => {
  it("accepts a printed total that is not the sum, as sources print them", () => {
    const printed = { ...lampung, totalPrinted: 326_506 };
    expect(populationTableSchema.parse(printed)).toStrictEqual(printed);
  });

  it("accepts a year where no day is known", () => {
    expect(populationTableSchema.safeParse({ ...lampung, asOf: "2018" }).success).toBe(true);
  });

  it.each([
    [{ ...lampung, asOf: "2024-02-30" }, [["invalid-date", "asOf"]]],
    [{ ...lampung, asOf: "0999" }, [["invalid-date", "asOf"]]],
    [{ ...lampung, asOf: "12018" }, [["invalid-date", "asOf"]]],
    [{ ...lampung, asOf: 2018 }, [["invalid-date", "asOf"]]],
    [{ ...lampung, besar: null }, [["invalid-count", "besar"]]],
    [{ ...lampung, mikro: -1 }, [["invalid-count", "mikro"]]],
    [{ ...lampung, kecil: "14062" }, [["invalid-count", "kecil"]]],
    [{ ...lampung, menengah: null }, [["invalid-count", "menengah"]]],
    [{ ...lampung, besar: 0.5 }, [["invalid-count", "besar"]]],
    [{ ...lampung, total: 326_505 }, [["unrecognized_keys", ""]]],
  ])("refuses %j", (table, issues) => {
    expect(issuesOf(populationTableSchema, table)).toEqual(issues);
  });
});
