import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { toJSONSchema } from "zod";
import type * as z from "zod/mini";
import { expandFacts, type JsonSchema } from "../../../scripts/schemas/expandFacts";
import { businessSchema } from "../../../src/entities/business";
import { businessChannelsSchema } from "../../../src/entities/businessChannels";
import { factSchema } from "../../../src/entities/factSchema";
import { ownerSchema } from "../../../src/entities/owner";
import { populationTableSchema } from "../../../src/entities/populationTable";
import { checkedSchema } from "../../../src/entities/schema/checkedSchema";
import { optionSchema } from "../../../src/entities/schema/optionSchema";
import { textSchema } from "../../../src/entities/schema/textSchema";

const table = { region: "Lampung", mikro: 311_844, kecil: 14_062, menengah: 599 };

/** Values of which JSON Schema can say whether they are right: one that is, and those that are not. */
const said: readonly [what: string, schema: z.ZodMiniType, right: unknown, wrong: readonly unknown[]][] = [
  [
    "a count",
    populationTableSchema,
    { ...table, asOf: "2018", besar: 0 },
    [-1, 0.5, 2 ** 53, "1"].map((besar) => ({ ...table, asOf: "2018", besar })),
  ],
  ["a text", textSchema, "a", ["", "  ", 1]],
  ["an option", optionSchema(["pt", "cv"]), "pt", ["ud", 1]],
  ["a fact", factSchema("date"), { atLeast: "2024-03-05" }, ["5 March", {}, { unknown: "forgotten" }]],
  ["a NIB", businessSchema, { id: "b", nib: "0220101234567" }, [{ id: "b", nib: "220101234567" }]],
  ["workers", businessSchema, { id: "b", tenagaKerja: 1 }, [{ id: "b", tenagaKerja: 0 }]],
  [
    "a KBLI code",
    businessSchema,
    { id: "b", kbli: { edition: "2020", code: "01111" } },
    [{ id: "b", kbli: { edition: "2020", code: "1111" } }],
  ],
  ["a NIK", ownerSchema, { nik: "1801014107900001" }, [{ nik: "1801017207900001" }, { nik: "1801014107900000" }]],
  ["an NPWP", ownerSchema, { npwp: "012345678901000" }, [{ npwp: "01.234.567.8.901.000" }, { npwp: "1" }]],
  ["a day", businessChannelsSchema, { completeOn: "2024-03-05" }, [{ completeOn: "2024-13-05" }, { completeOn: 2024 }]],
  [
    "a year",
    populationTableSchema,
    { ...table, asOf: "2018" },
    [
      { ...table, asOf: "18" },
      { ...table, asOf: 2018 },
    ],
  ],
];

describe("checkedSchema", () => {
  it.each(said)("says to JSON Schema what its reader takes: %s", (_, schema, right, wrong) => {
    const validate = new Ajv2020({ strictRequired: false }).compile(expandFacts(toJSONSchema(schema) as JsonSchema));
    for (const takes of [(input: unknown) => validate(input), (input: unknown) => schema.safeParse(input).success]) {
      expect([right, ...wrong].map(takes)).toEqual([true, ...wrong.map(() => false)]);
    }
  });

  it("lets an error that the input itself throws pass as it is", () => {
    const own = new RangeError("read");
    const schema = checkedSchema((input) => (input as () => void)(), {});
    const input = () => {
      throw own;
    };
    expect(() => schema.safeParse(input)).toThrow(own);
  });
});
