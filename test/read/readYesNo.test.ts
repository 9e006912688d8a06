import { expect, it } from "vitest";
import type { ReadProblem } from "../../src/read/reading";
import { readYesNo } from "../../src/read/readYesNo";

const words = {
  true: "ya,Ya.,YA,y,iya,yes,true,TRUE,1,1.0,1.00,yes..,v,√,✓,✔,ada,ya ada,ya; ada,Ya; sudah,ya - ada,punya,memiliki,sudah,sdh,sudah ada,sdh punya,pernah,benar,betul,setuju",
  false:
    "tidak,tidak; belum ada,Tdk,TDK.,tak,n,no,gak,nggak,belum,blm,false,FALSE,f,0,0.0,0.00,✗,bukan,salah,tidak ada,tdk ada,belum ada,blm punya,tidak pernah,belum pernah,tidak setuju",
};

it.each(
  Object.entries(words).flatMap(([value, list]) =>
    list.split(",").map((word) => [word.replace(";", ","), value] as const),
  ),
)("%s is %s", (word, value) => {
  expect(readYesNo(` ${word}\u00a0`)).toStrictEqual({ kind: "yes-no", status: "read", value: value === "true" });
});

it("takes booleans, 1 and 0, and what follows a colon", () => {
  for (const [input, value] of [
    [true, true],
    [false, false],
    [1, true],
    [0, false],
  ]) {
    expect(readYesNo(input)).toStrictEqual({ kind: "yes-no", status: "read", value });
  }
  expect(readYesNo("punya NIB: ya")).toMatchObject({ value: true });
  expect(readYesNo("ya;ada")).toMatchObject({ value: true });
  expect(readYesNo("a: ya: tidak")).toMatchObject({ value: false });
});

it.each(["T", "t", "x", "X", "Ya/Tidak", "ya / tidak", "Y/T", "Yes/No", "☒"])("%s is ambiguous", (input) => {
  expect(readYesNo(input)).toStrictEqual({ kind: "yes-no", status: "ambiguous", candidates: [false, true] });
});

it.each<[unknown, ReadProblem]>([
  ["tidak tahu", "not-known"],
  ["tdk tahu", "not-known"],
  ["?", "not-known"],
  ["-", "no-value"],
  ["n/a", "no-value"],
  ["", "empty"],
  [null, "empty"],
  ["mungkin", "not-yes-or-no"],
  ["ya, tidak", "not-yes-or-no"],
  ["ya tidak", "not-yes-or-no"],
  ["tidak ada masalah", "not-yes-or-no"],
  [2, "not-yes-or-no"],
  [-1, "not-yes-or-no"],
  ["NIB:", "not-yes-or-no"],
  ["#N/A", "formula"],
  [{}, "not-text"],
])("%j is %s", (input, why) => {
  expect(readYesNo(input)).toStrictEqual({ kind: "yes-no", status: "unreadable", why });
});
