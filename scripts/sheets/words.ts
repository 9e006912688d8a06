import type { AnyRegulationId, Graded } from "../../src/law/graded";
import type { Stands } from "../../src/law/standing";
import { id } from "../../src/messages/id/id";
import { citeText } from "../../src/messages/phrases/citeText";
import { wordOf } from "../../src/messages/phrases/wordOf";

/** The first day that can be written: it stands in for one where a practice has none. */
const noFirstDay = "1000-01-01";

/** A day in words. */
export function dayText(day: string): string {
  return day === noFirstDay ? "tanpa hari pertama" : id.formats.day(day);
}

/** The first and the last day of a text in words. */
export function daysText({ from, until }: { readonly from: string; readonly until?: string | undefined }): string {
  if (until === undefined) return from === noFirstDay ? dayText(from) : `sejak ${dayText(from)}`;
  return `${dayText(from)} sampai ${dayText(until)}`;
}

/** How well something is evidenced, in words. */
export function evidenceText(evidence: string): string {
  return wordOf(id.law.evidence, evidence);
}

/** What a sheet calls a text: by the year of its first day. */
export function textName(from: string): string {
  return from === noFirstDay ? "praktik" : `teks ${from.slice(0, 4)}`;
}

/** How a rule stands in a text: what was not read there as it is asked, where it stands, and who may lift it. */
export function standingLines({ standing, liftable, evidenceBefore, cite, evidence }: Stands): string[] {
  if (standing === "presumed") {
    return [
      "dugaan menurut teks sebelumnya; belum dibaca dalam teks ini",
      ...sourceLines({ cite, evidence: evidenceBefore ?? evidence }),
    ];
  }
  const source = sourceLines({ cite, evidence });
  if (standing === "in-part") return ["terbaca sebagian", ...source];
  return liftable
    ? [...source, `dapat dilonggarkan, syaratnya belum dibaca: ${sourceLines(liftable).join(", ")}`]
    : source;
}

/** Where something stands, a line for each regulation, and how well that is evidenced. */
export function sourceLines({ cite, evidence }: Graded<AnyRegulationId>): string[] {
  return [...citeText(cite, id).split("; "), evidenceText(evidence)];
}
