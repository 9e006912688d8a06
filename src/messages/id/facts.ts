import { klasterFactsIndonesian } from "../../financing/programmes/klaster.words";
import { clusterFactsIndonesian, creditFactsIndonesian } from "../../financing/programmes/kur/facts.id";
import type { FactsWording } from "../wording/factWording";
import { mergeWords } from "../wording/mergeWords";
import { applicantFacts } from "./applicantFacts";
import { channelFacts } from "./channelFacts";
import { lawWords } from "./lawWords";
import { sizeFacts } from "./sizeFacts";

/** Facts, their options, and what is asked, in Indonesian. */
export const facts: FactsWording = {
  tables: {
    applicant: applicantFacts,
    credit: creditFactsIndonesian,
    cluster: clusterFactsIndonesian,
    programmes: /* @__PURE__ */ mergeWords(lawWords, "facts"),
    channel: channelFacts,
    klaster: klasterFactsIndonesian,
    size: sizeFacts,
  },
  options: /* @__PURE__ */ mergeWords(lawWords, "options"),
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
