import { termNames } from "../../src/financing/check/expectedValue";
import { evidenceGrades } from "../../src/law/evidence";
import { conditionSchemas } from "./conditionSchemas";
import { type JsonSchema, list, object, ref, text } from "./schemaParts";

const day = ref("day");
const id = ref("id");
const graded = {
  cite: ref("cite"),
  evidence: ref("evidence"),
  checkedOn: day,
  note: text,
};
const own = ["checkedOn", "note"];
/** How a rule stands in the text in force; left out, it was read there. */
const stands = {
  ...graded,
  standing: { enum: ["cited", "presumed", "liftable", "in-part"] },
  liftable: object(graded, own),
  evidenceBefore: ref("evidence"),
};
const ofStanding = [...own, "standing", "liftable", "evidenceBefore"];
const notCovered = { type: "array", items: id, uniqueItems: true };
const notCoveredOn = {
  description: "By id; with days if it is not so on every day of the period.",
  type: "array",
  items: { anyOf: [id, object({ id, from: day, until: day }, ["from", "until"])] },
  uniqueItems: true,
};
const purpose = { enum: ["registration", "facilities"] };

const periodsOf = (value: JsonSchema): JsonSchema =>
  list(
    object(
      { from: day, fromEvidence: ref("evidence"), until: day, untilEvidence: ref("evidence"), ...graded, value },
      ["fromEvidence", "until", "untilEvidence", "note"],
      "A value of law and the days on which it is in force, the first and the last inclusive.",
    ),
    1,
  );
const gaps = list(
  object({ id, from: day, fromEvidence: ref("evidence"), until: day, untilEvidence: ref("evidence"), ...graded }, [
    "fromEvidence",
    "untilEvidence",
    ...own,
  ]),
);
const limits = (value: JsonSchema) => ({ type: "object", additionalProperties: value, minProperties: 1 });

const regime = object(
  {
    id,
    limits: list(
      object(
        {
          measure: ref("name"),
          atMost: limits(ref("count")),
          below: limits(ref("count")),
          evidenceOf: limits(ref("evidence")),
          ...graded,
        },
        ["atMost", "below", "evidenceOf", ...own],
      ),
      1,
    ),
    largest: object(graded, own),
    uses: list(
      object(
        {
          purpose,
          establishedBefore: day,
          establishedSince: day,
          measures: list(ref("name"), 1),
          eitherByLaw: { const: true },
          ...graded,
        },
        ["purpose", "establishedBefore", "establishedSince", "eitherByLaw", ...own],
      ),
      1,
    ),
    exclusions: list(
      object(
        {
          id,
          purpose,
          size: { anyOf: [ref("name"), list(ref("name"), 1)] },
          countsAs: ref("name"),
          from: day,
          until: day,
          fromEvidence: ref("evidence"),
          untilEvidence: ref("evidence"),
          bars: ref("bar"),
          ...graded,
        },
        ["purpose", "size", "countsAs", "from", "until", "fromEvidence", "untilEvidence", ...own],
      ),
    ),
    notCovered: notCoveredOn,
  },
  ["largest"],
  "A law, or a practice, that puts businesses into size classes. Limits are whole rupiah or workers.",
);

const rowsOf = (value: JsonSchema): JsonSchema =>
  list(
    object(
      {
        when: ref("condition"),
        from: day,
        until: day,
        then: { anyOf: [value, { type: "null" }, object({ unstated: id })] },
        ...stands,
      },
      ["when", "from", "until", ...ofStanding],
    ),
    1,
  );
const rate = { anyOf: [ref("share"), list(object({ from: day, rate: ref("share") }), 1)] };
const terms = object(
  {
    rate: rowsOf(rate),
    method: rowsOf(list({ enum: ["effective", "equivalent-flat", "equivalent-annuity"] }, 1)),
    workingCapitalMonths: rowsOf(ref("count")),
    investmentMonths: rowsOf(ref("count")),
    grace: rowsOf({ enum: ["lender-decides", "as-agreed", "six-to-eight-months"] }),
    additionalCollateral: rowsOf({ enum: ["not-allowed", "may-be-waived", "lender-decides"] }),
    repayment: rowsOf(list({ enum: ["periodic", "monthly", "after-harvest", "at-end"] }, 1)),
    disbursement: rowsOf(list({ enum: ["at-once", "in-stages", "revolving"] }, 1)),
    concurrence: rowsOf(list({ enum: ["same-kind", "investment-with-working-capital"] }, 1)),
    onDefault: rowsOf({ const: "chair-coordinates" }),
    collateralSanction: rowsOf({ enum: ["subsidy-lost", "subsidy-returned"] }),
    collateral: rowsOf(list({ enum: ["fiduciary-right", "creative-contract", "claim"] }, 1)),
    valuation: rowsOf(list({ enum: ["cost", "market", "income", "other-standard"] }, 1)),
    tenorWeeks: rowsOf(ref("count")),
    grant: rowsOf(ref("count")),
    subsidy: rowsOf(ref("share")),
    extensionSubsidy: rowsOf(ref("share")),
  },
  termNames.split(" "),
  "The terms of a loan. Rows are read from the top: the first whose condition holds counts.",
);
const documents = list(object({ document: id, when: ref("condition"), ...stands }, ["when", ...ofStanding]));
const criteria = list(object({ id, when: ref("condition"), ...stands }, ofStanding));
const named = (description: string) => ({ description, ...list(object({ id, ...graded }, own), 1) });
const lists = {
  criteria,
  memberCriteria: criteria,
  unread: named("Rules of the applicant or the group that the text has and nobody read."),
  memberUnread: named("The same of every member."),
  notAsked: named("Rules of other texts that the text was read not to ask."),
};
const facts = { facts: ref("facts"), memberFacts: { anyOf: [ref("facts"), { type: "null" }] } };
const change = { enum: ["ask", "obtain", "wait", "fixed"] };

/** The definitions of the schema of `rulebook.json`. */
export const timelines: JsonSchema = {
  id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
  name: { type: "string", pattern: "^[a-zA-Z][a-zA-Z0-9]*$" },
  day: { type: "string", pattern: "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
  count: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  share: { description: "A share of 1.", type: "number", minimum: 0, maximum: 1 },
  evidence: { description: "How well it is evidenced, from the strongest grade on.", enum: evidenceGrades },
  citation: object({ regulation: id, at: text }, [], "A place in a regulation."),
  cite: { description: "The articles.", type: "array", items: ref("citation"), minItems: 1, uniqueItems: true },
  ...conditionSchemas,
  sizeTimeline: object(
    { id, facts: ref("facts"), classes: list(ref("name"), 2), periods: periodsOf(regime), gaps },
    [],
    "Size classes, from the smallest to the largest, through time.",
  ),
  factorsTimeline: object(
    { id, periods: periodsOf(list(text, 1)), gaps },
    [],
    "The factors that the statute allows size criteria to hold, through time.",
  ),
  programme: object(
    {
      id,
      ...facts,
      changes: { type: "object", additionalProperties: change },
      periods: periodsOf(
        object({ ...lists, terms, documents, notCovered }, [
          "memberCriteria",
          "unread",
          "memberUnread",
          "notAsked",
          "terms",
          "documents",
        ]),
      ),
      gaps,
    },
    ["changes"],
    "Criteria through time, with the facts that they read.",
  ),
  termsTimeline: object(
    { id, ...facts, periods: periodsOf(object({ terms, documents, notCovered }, ["terms", "documents"])), gaps },
    [],
    "The terms and documents of a programme through time, with the facts that they read.",
  ),
};
