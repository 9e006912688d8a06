import { expect, it } from "vitest";
import type { Reason } from "../../../src/criteria/reason";
import { en } from "../../../src/messages/en/en";
import { reasonLine } from "../../../src/messages/phrases/reasonLine";

const reason = (required: Reason["required"], observed: Reason["observed"]): Reason => ({
  facts: ["age"],
  id: "own",
  truth: false,
  standing: "cited",
  required,
  observed,
  cite: [{ regulation: "pp-7-2021", at: "Pasal 1" }],
  evidence: "unverified",
});

// By reasonLine: what was known of the applicant's own facts. A fact of that name of the members is another.
it("writes a fact as the applicant's own condition does, not as that of the members", () => {
  const both = { all: [{ fact: "age", atLeast: 6 }, { every: { fact: "age", is: "old" } }] } as Reason["required"];
  const line = reasonLine(reason(both, { age: 5 }), en);
  expect(line).toMatch(/; known: age 5 \[Pasal 1 PP Nomor 7 Tahun 2021, unverified\]$/);
});

it("writes a fact once, however often it is asked for", () => {
  const twice = {
    all: [
      { fact: "age", atLeast: 6 },
      { fact: "age", atMost: 9 },
    ],
  } as Reason["required"];
  expect(reasonLine(reason(twice, { age: 5 }), en)).toMatch(/; known: age 5 \[/);
});

it("says nothing of what is not known", () => {
  const line = reasonLine(reason({ fact: "age", atLeast: 6 } as Reason["required"], { age: null }), en);
  expect(line).toBe("- own: age at least 6 [Pasal 1 PP Nomor 7 Tahun 2021, unverified]");
});
