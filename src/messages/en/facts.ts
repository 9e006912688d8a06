import type { FactsWording } from "../wording/factWording";
import { applicantFacts } from "./applicantFacts";
import { channelFacts } from "./channelFacts";
import { clusterFacts } from "./clusterFacts";
import { creditFacts } from "./creditFacts";
import { klasterFacts } from "./klasterFacts";
import { options } from "./options";
import { programmeFacts } from "./programmeFacts";
import { sizeFacts } from "./sizeFacts";

/** Facts, their options, and what is asked, in English. */
export const facts: FactsWording = {
  tables: {
    applicant: applicantFacts,
    credit: creditFacts,
    cluster: clusterFacts,
    programmes: programmeFacts,
    channel: channelFacts,
    klaster: klasterFacts,
    size: sizeFacts,
  },
  options,
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
