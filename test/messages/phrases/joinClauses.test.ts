import { expect, it } from "vitest";
import { joinClauses } from "../../../src/messages/phrases/joinClauses";

it.each([
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a; or b; or c"],
  [["a, b", "c"], "a, b; or c"],
  [["a and b", "c"], "a and b; or c"],
  [["(a atau b)", "c"], "(a atau b); or c"],
  [["at most Rp1,000", "c"], "at most Rp1,000 or c"],
])("joins %j", (clauses, text) => {
  expect(joinClauses(clauses, "or")).toBe(text);
});
