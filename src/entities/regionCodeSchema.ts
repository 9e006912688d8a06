import type * as z from "zod/mini";
import { refuseInvalid } from "../identifiers/digits/refuseInvalid";
import { parseRegionCode } from "../identifiers/parseRegionCode";
import { type RegionCode, regionSchemes } from "../identifiers/region";
import { optionSchema } from "./schema/optionSchema";
import { recordSchema } from "./schema/recordSchema";
import { textSchema } from "./schema/textSchema";

const schemeSchema = /* @__PURE__ */ optionSchema(regionSchemes);

/** The schema of a region code with its scheme: its structure, not whether the region exists. */
export const regionCodeSchema: z.ZodMiniType<RegionCode, RegionCode> = /* @__PURE__ */ recordSchema<RegionCode>(
  { scheme: schemeSchema, code: textSchema },
  {},
  readCode,
);

function readCode({ scheme, code }: RegionCode): void {
  refuseInvalid(parseRegionCode(code, scheme), ["code"]);
}
