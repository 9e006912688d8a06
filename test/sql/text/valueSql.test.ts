import { expect, it } from "vitest";
import { dialects } from "../../../src/sql/text/dialects";
import { valueSql } from "../../../src/sql/text/valueSql";

it("writes an option as a text in quotes, and a yes or a no as the engine does", () => {
  expect(valueSql("it's", dialects.duckdb)).toBe("'it''s'");
  expect(valueSql(true, dialects.duckdb)).toBe("TRUE");
  expect(valueSql(false, dialects.duckdb)).toBe("FALSE");
});
