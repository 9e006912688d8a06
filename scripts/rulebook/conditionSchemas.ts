import { type JsonSchema, list, object, ref, text } from "./schemaParts";

const name = ref("name");
const fact = { fact: name };
const condition = ref("condition");
const limits = ["atMost", "atLeast", "moreThan", "lessThan"];

/** One schema for each limit, which is the only one of its object. */
const limited = (head: JsonSchema): JsonSchema[] => limits.map((limit) => object({ ...head, [limit]: ref("count") }));

/** The facts that a rule reads, and the conditions over them. */
export const conditionSchemas: JsonSchema = {
  facts: {
    description: "What each fact is: its kind, or its options.",
    type: "object",
    propertyNames: name,
    additionalProperties: {
      anyOf: [
        { enum: ["rupiah", "amount", "count", "date", "yes-no"] },
        { type: "array", items: text, minItems: 1, uniqueItems: true },
      ],
    },
  },
  bar: {
    description: "What bars a business from a class.",
    anyOf: [object({ ...fact, in: list(text, 1) }), object({ ...fact, is: { type: "boolean" } })],
  },
  condition: {
    description: "A condition over facts. Amounts are whole rupiah.",
    anyOf: [
      ...limited(fact),
      ...limited({ sum: list(name, 1) }),
      object({ ...fact, is: { anyOf: [{ type: "boolean" }, text] } }),
      object({ ...fact, in: list(text, 1) }),
      object({ ...fact, onOrBefore: ref("day") }),
      object({ ...fact, onOrAfter: ref("day") }),
      object({ ...fact, monthsBeforeAsOf: ref("count") }),
      object({ share: name, of: name, atMost: ref("share") }),
      object({ all: list(condition) }),
      object({ any: list(condition, 1) }),
      object({ not: condition }),
      object({ atLeast: ref("count"), of: list(condition, 1) }),
      object({ every: condition }),
      object({ some: condition }),
      object({ count: condition, atLeast: ref("count"), atMost: ref("count") }, ["atLeast", "atMost"]),
      object({ count: condition, atMostShare: ref("share") }),
    ],
  },
};
