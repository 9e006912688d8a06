import { expect, it } from "vitest";
import { readDigits } from "../../src/read/readDigits";
import type { ReadProblem } from "../../src/read/reading";

it.each<[unknown, number[], string]>([
  ["1801014107900001", [16], "1801014107900001"],
  [" '1801 0141 0790 0001\u00a0", [16], "1801014107900001"],
  ["01.234.567.8-901.000", [15, 16, 22], "012345678901000"],
  ["0123456789012", [13], "0123456789012"],
  [1234567890123, [13], "1234567890123"],
  [999_999_999_999_999, [15], "999999999999999"],
  ["1", [1], "1"],
  ["1801.01.41", [8], "18010141"],
])("%j of %j digits", (input, lengths, value) => {
  expect(readDigits(input, ...lengths)).toStrictEqual({ kind: "digits", status: "read", value });
});

it.each<[unknown, number[], ReadProblem]>([
  ["1,80201E+15", [16], "scientific"],
  ["1.80101410790000E+15", [16], "scientific"],
  ["################", [16], "hashes"],
  ["#N/A", [13], "formula"],
  [1801014107900000, [16], "rounded"],
  [1e15, [16], "rounded"],
  [123456789012, [13], "lost-zero"],
  ["12345678901", [13], "lost-zero"],
  ["1234567890", [13], "wrong-length"],
  ["12345678901234", [13], "wrong-length"],
  ["12345678901234", [15, 16], "lost-zero"],
  ["12345678901234", [15, 22], "lost-zero"],
  ["123456789012345678", [15, 22], "wrong-length"],
  ["180101410790000A", [16], "not-digits"],
  ["1801--0141", [8], "not-digits"],
  [-1801, [4], "not-digits"],
  [1.5, [2], "not-digits"],
  ["12345678901234.0", [15], "not-digits"],
  ["1234567890123.00", [15], "not-digits"],
  ["-", [16], "no-value"],
  ["", [16], "empty"],
  [null, [16], "empty"],
  [true, [16], "not-text"],
])("%j of %j digits is %s", (input, lengths, why) => {
  expect(readDigits(input, ...lengths)).toStrictEqual({ kind: "digits", status: "unreadable", why });
});

it.each([[[]], [[0]], [[1.5]], [[16, "13"]]])("refuses the lengths %j", (lengths) => {
  expect(() => readDigits("1", ...(lengths as number[]))).toThrow(/^invalid-count at lengths/);
});
