import { klasterFactsEnglish } from "../../financing/programmes/klaster.words";
import { clusterFactsEnglish, creditFactsEnglish } from "../../financing/programmes/kur/facts.en";
import type { FactsWording } from "../wording/factWording";
import { mergeWords } from "../wording/mergeWords";
import { applicantFacts } from "./applicantFacts";
import { channelFacts } from "./channelFacts";
import { lawWords } from "./lawWords";
import { sizeFacts } from "./sizeFacts";

/** Facts, their options, and what is asked, in English. */
export const facts: FactsWording = {
  tables: {
    applicant: applicantFacts,
    credit: creditFactsEnglish,
    cluster: clusterFactsEnglish,
    programmes: /* @__PURE__ */ mergeWords(lawWords, "facts"),
    channel: channelFacts,
    klaster: klasterFactsEnglish,
    size: sizeFacts,
  },
  options: /* @__PURE__ */ mergeWords(lawWords, "options"),
  why: {
    "not-asked": "not asked yet",
    declined: "declined to answer",
    "not-available": "not available",
    range: "known only in part",
  },
  between: (least, most) => `between ${least} and ${most}`,
  atLeast: (least) => `at least ${least}`,
  atMost: (most) => `at most ${most}`,
  from: (day) => `from ${day} on`,
  until: (day) => `by ${day}`,
  askOpen: "Still to be asked:",
  ask: "To be asked (* its answer alone may settle it):",
};
