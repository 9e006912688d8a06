import type { AnyCondition } from "../../../src/criteria/anyCondition";
import type { AnyProgrammeRules } from "../../../src/financing/types/programme";
import type { TermRules } from "../../../src/financing/types/terms";
import type { Period, Timeline } from "../../../src/law/timeline";
import { source, standingsIn } from "../../financing/programmes/standingsIn";
import { readStandings } from "../../tables/readStandings.mjs";
import type { Golden } from "./goldens";

/** What the golden tables of a programme hold of each of its texts: days, articles, grades, standings, what is left out. */
export function standingsOf(programme: string, kind: "criteria" | "terms"): Golden[] {
  return Object.keys(readStandings(programme)).map((_, at) => ({
    shown: ({ periods }: Timeline<never>) => periods[at] && textOf(periods[at], kind),
  }));
}

function textOf(period: Period<AnyProgrammeRules & TermRules<AnyCondition>>, kind: "criteria" | "terms") {
  const { from, fromEvidence, until, untilEvidence, checkedOn, value } = period;
  const stands = kind === "terms" ? standingsIn({ criteria: [], notCovered: [] }, value) : standingsIn(value, {});
  return [from, fromEvidence, until, untilEvidence, checkedOn, source(period), stands, [...value.notCovered].sort()];
}
