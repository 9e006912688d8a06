import type { FactTables } from "../wording/factWording";

/** The facts that tell a klaster, in English. */
export const klasterFacts: FactTables["klaster"] = {
  commonProductChain: {
    label: "common product chain",
    question: "Are the businesses linked in a common product chain?",
    yes: "linked in a common product chain",
    no: "not linked in a common product chain",
  },
  similarLabourSkills: {
    label: "labour skills",
    question: "Do the businesses depend on similar labour skills?",
    yes: "depend on similar labour skills",
    no: "do not depend on similar labour skills",
  },
  similarTechnology: {
    label: "technology",
    question: "Do the businesses use similar technology that is complementary and integrated?",
    yes: "use similar technology, complementary and integrated",
    no: "do not use similar technology that is complementary and integrated",
  },
  size: {
    label: "size class",
    question: "What is the size class of the business?",
  },
};
