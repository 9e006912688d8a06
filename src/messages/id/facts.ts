import type { FactsWording } from "../wording/factWording";
import { applicantFacts } from "./applicantFacts";
import { channelFacts } from "./channelFacts";
import { clusterFacts } from "./clusterFacts";
import { creditFacts } from "./creditFacts";
import { klasterFacts } from "./klasterFacts";
import { options } from "./options";
import { programmeFacts } from "./programmeFacts";
import { sizeFacts } from "./sizeFacts";

/** Facts, their options, and what is asked, in Indonesian. */
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
    "not-asked": "belum ditanyakan",
    declined: "tidak bersedia menjawab",
    "not-available": "tidak tersedia",
    range: "baru diketahui sebagian",
  },
  between: (least, most) => `antara ${least} dan ${most}`,
  atLeast: (least) => `paling sedikit ${least}`,
  atMost: (most) => `paling banyak ${most}`,
  from: (day) => `sejak ${day}`,
  until: (day) => `paling lambat ${day}`,
  askOpen: "Yang masih perlu ditanyakan:",
  ask: "Yang perlu ditanyakan (* jawabannya sendiri dapat memastikan):",
};
