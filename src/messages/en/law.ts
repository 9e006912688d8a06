import type { LawWording } from "../wording/lawWording";
import { mergeWords } from "../wording/mergeWords";
import { lawWords } from "./lawWords";
import { practices } from "./practices";

/** What an answer rests on, in English. */
export const law: LawWording = {
  ignored: (facts) => `Given, but not read for this answer: ${facts}.`,
  evidence: {
    "law-text": "read in the text of the regulation",
    transcription: "one transcription of the official text",
    secondary: "secondary sources",
    "single-source": "a single source",
    unverified: "unverified",
  },
  noted: ", with a note",
  practices,
  places: /* @__PURE__ */ mergeWords(lawWords, "places"),
  through: "to",
  andUnread: (articles) => `${articles} and other articles not read`,
  notInForce: {
    "before-first": "the day lies before the first rule that this library knows",
    gap: "no rule had replaced the one before",
    repealed: "the rule was repealed and none replaced it",
    "measure-not-used": "the rule of that day does not use the measure asked for",
  },
  gaps: /* @__PURE__ */ mergeWords(lawWords, "gaps"),
  notCovered: /* @__PURE__ */ mergeWords(lawWords, "notCovered"),
  basis: (cites, evidence) => `Basis: ${cites}. Evidence: ${evidence}.`,
  period: (evidence) => `; its days in force: ${evidence}`,
  stale: (checkedOn) => `Caution: last checked on ${checkedOn}; it may have changed since.`,
  assumed: (what) => `Assumed: ${what}.`,
  left: (what) => `Not checked: ${what}.`,
};
