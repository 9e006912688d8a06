import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import * as rooms from "../../src/entities/index";
import {
  businessChannelsSchema,
  businessSchema,
  clusterSchema,
  countFactSchema,
  dateFactSchema,
  ownerSchema,
  populationTableSchema,
  regionCodeSchema,
  rupiahFactSchema,
  supportActivitySchema,
  yesNoFactSchema,
} from "../../src/entities/index";
import {
  business,
  channels,
  cluster,
  countFact,
  dateFact,
  owner,
  populationTable,
  region,
  rupiahFact,
  supportActivity,
  yesNoFact,
} from "./arbitraries";

const entities: [string, z.ZodMiniType, fc.Arbitrary<unknown>][] = [
  ["business", businessSchema, business],
  ["channels", businessChannelsSchema, channels],
  ["owner", ownerSchema, owner],
  ["cluster", clusterSchema, cluster],
  ["population table", populationTableSchema, populationTable],
  ["support activity", supportActivitySchema, supportActivity],
  ["region", regionCodeSchema, region],
];

const facts: [string, z.ZodMiniType, fc.Arbitrary<unknown>][] = [
  ["rupiah", rupiahFactSchema, rupiahFact],
  ["count", countFactSchema, countFact],
  ["day", dateFactSchema, dateFact],
  ["yes or no", yesNoFactSchema, yesNoFact],
];

it.each([...entities, ...facts])("%s survives JSON", (_, schema, records) => {
  fc.assert(
    fc.property(records, (record) => {
      expect(schema.parse(JSON.parse(JSON.stringify(record)))).toStrictEqual(record);
    }),
  );
});

it("no schema is left out above", () => {
  const schemas = Object.entries<unknown>(rooms).flatMap(([name, value]) =>
    name.endsWith("Schema") && typeof value === "object" ? [value] : [],
  );
  expect(new Set([...entities, ...facts].map(([, schema]) => schema))).toEqual(new Set(schemas));
});

describe.each(entities)("%s", (_, schema, records) => {
  it("refuses a misspelt property", () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(schema.safeParse({ ...(record as object), misspelt: null }).error?.issues).toMatchObject([
          { code: "unrecognized_keys", keys: ["misspelt"], path: [] },
        ]);
      }),
    );
  });

  it.each([[null], [undefined], [[]], ["text"], [1]])("refuses %j", (input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });
});
