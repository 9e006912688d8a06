import { expectTypeOf, it } from "vitest";
import { programmes } from "../../src/financing/programmes/programmes";
import { explain } from "../../src/messages/explain";
import { id } from "../../src/messages/id/id";
import type { Messages } from "../../src/messages/messages";
import { questionsFor } from "../../src/messages/questionsFor";
import { classifySize } from "../../src/size/classifySize";
import { headroom } from "../../src/size/headroom";
import { sizeHistory } from "../../src/size/sizeHistory";
import { tallySizes } from "../../src/size/tallySizes";
import { transitions } from "../../src/size/transitions";

it("takes every answer and gives lines", () => {
  expectTypeOf(explain(classifySize({}, { asOf: "2024-03-05" }), id)).toEqualTypeOf<string[]>();
  expectTypeOf(explain(sizeHistory({}), id)).toEqualTypeOf<string[]>();
  expectTypeOf(explain(headroom(classifySize({}, { asOf: "2024-03-05" })), id)).toEqualTypeOf<string[]>();
  expectTypeOf(explain(tallySizes([], { asOf: "2024-03-05" }), id)).toEqualTypeOf<string[]>();
  expectTypeOf(explain(transitions([], []), id)).toEqualTypeOf<string[]>();
});

it("refuses what is no answer", () => {
  // @ts-expect-error TS2345: a mere object is no answer
  explain({ status: "known" }, id);
  // @ts-expect-error TS2322: nor is a list of anything else
  explain([{ status: "known" }], id);
});

it("lets a copy add wording of one's own", () => {
  const own: Messages = {
    ...id,
    financing: { ...id.financing, criteria: { ...id.financing.criteria, "own-criterion": "syarat sendiri" } },
    facts: { ...id.facts, tables: { ...id.facts.tables, own: { ownFact: { label: "fakta", question: "Apa?" } } } },
  };
  expectTypeOf(own).toEqualTypeOf<Messages>();
});

it("refuses wording that lacks an id of the library", () => {
  // @ts-expect-error TS2741: kur-khusus is missing
  const programmeNames: Messages["financing"]["programmes"] = { "kur-mikro": "KUR mikro" };
  expectTypeOf(programmeNames).toEqualTypeOf<Messages["financing"]["programmes"]>();
});

it("takes the programmes of the library", () => {
  expectTypeOf(questionsFor(programmes, id)[0]?.question).toEqualTypeOf<string | undefined>();
});
