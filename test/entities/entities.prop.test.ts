import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import {
  businessSchema,
  clusterSchema,
  ownerSchema,
  populationTableSchema,
  regionCodeSchema,
  supportActivitySchema,
} from "../../src/entities/index";
import { business, cluster, owner, populationTable, region, supportActivity } from "./arbitraries";

const entities: [string, z.ZodMiniType, fc.Arbitrary<unknown>][] = [
  ["business", businessSchema, business],
  ["owner", ownerSchema, owner],
  ["cluster", clusterSchema, cluster],
  ["population table", populationTableSchema, populationTable],
  ["support activity", supportActivitySchema, supportActivity],
  ["region", regionCodeSchema, region],
];

describe.each(entities)("%s", (_, schema, records) => {
  it("survives JSON", () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(schema.parse(JSON.parse(JSON.stringify(record)))).toStrictEqual(record);
      }),
    );
  });

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
