import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { RupiahFact } from "../../src/core/fact/fact";
import type {
  Business,
  businessSchema,
  Cluster,
  clusterSchema,
  factSchema,
  Owner,
  ownerSchema,
  PopulationTable,
  populationTableSchema,
  StoredRupiahFact,
  SupportActivity,
  supportActivitySchema,
} from "../../src/entities/index";
import type { Population } from "../../src/population/population";

describe("schemas", () => {
  it("give the interface and nothing else", () => {
    expectTypeOf<z.output<typeof businessSchema>>().toEqualTypeOf<Business>();
    expectTypeOf<z.output<typeof ownerSchema>>().toEqualTypeOf<Owner>();
    expectTypeOf<z.output<typeof clusterSchema>>().toEqualTypeOf<Cluster>();
    expectTypeOf<z.output<typeof populationTableSchema>>().toEqualTypeOf<PopulationTable>();
    expectTypeOf<z.output<typeof supportActivitySchema>>().toEqualTypeOf<SupportActivity>();
  });

  it("hold tables that the population room takes once they are graded", () => {
    expectTypeOf<Population>().toExtend<PopulationTable>();
    expectTypeOf<PopulationTable & { evidence: "unverified" }>().toExtend<Population>();
  });

  it("hold facts that the functions of the library take", () => {
    expectTypeOf<StoredRupiahFact>().toExtend<RupiahFact>();
    expectTypeOf<z.output<ReturnType<typeof factSchema<readonly ["pt", "cv"]>>>>().toEqualTypeOf<
      | "pt"
      | "cv"
      | { readonly oneOf: readonly ("pt" | "cv")[] }
      | { readonly unknown: "not-asked" | "declined" | "not-available" }
      | null
      | undefined
    >();
  });

  it("refuse a misspelt property", () => {
    // @ts-expect-error modal is no property of a business
    const business: Business = { id: "b-1", modal: 1 };
    expectTypeOf(business).toExtend<Business>();
  });
});
