import { expect, it } from "vitest";
import { wrapLines } from "../../../src/messages/phrases/wrapLines";

it("wraps below the text of a marked line", () => {
  expect(wrapLines(["  - one two three", "four"], 10)).toEqual(["  - one", "    two", "    three", "four"]);
});

it("keeps a line that just fits, and cuts blanks at its end", () => {
  expect(wrapLines(["12345 789  "], 9)).toEqual(["12345 789"]);
});

it("keeps a word longer than the width whole", () => {
  expect(wrapLines(["* a 1234567890 b"], 6)).toEqual(["* a", "  1234567890", "  b"]);
});

it("keeps an article together", () => {
  expect(wrapLines(["lihat Pasal 1 angka 4 UU Nomor 20 Tahun 2008 (Pasal 6)"], 20)).toEqual([
    "lihat Pasal 1",
    "angka 4 UU Nomor 20",
    "Tahun 2008 (Pasal 6)",
  ]);
});

it("keeps an article together where the line begins with it", () => {
  expect(wrapLines(["Pasal 1 angka 4"], 10)).toEqual(["Pasal 1", "angka 4"]);
  expect(wrapLines(["- Pasal 1 angka"], 8)).toEqual(["- Pasal 1", "  angka"]);
});

it("takes a mark within a line for no mark", () => {
  expect(wrapLines(["one - two", "1234567890 b"], 6)).toEqual(["one -", "two", "1234567890", "b"]);
});
