// @ts-check
import { en, programmes, regulations, wordOf } from "../built/library.js";
import { gradedValues } from "./gradedValues.js";
import { markdownTable } from "./markdownTable.js";

const head = `---
title: Regulations
---

# Regulations

Each regulation, or practice that stands in for one, with its days in force and everything that cites it. Written from the
law data. The grade of a regulation is that of its first and last day; each article is graded where it is cited.`;

/**
 * Write the page of the regulations: the days of each, and everything in the library that cites it.
 *
 * @returns {string} Markdown
 */
export function regulationsPage() {
  const values = gradedValues();
  const parts = regulations.map((regulation) => sectionOf(regulation, values));
  return `${[head, ...parts].join("\n\n")}\n`;
}

/**
 * @param {import("umkm").Regulation} regulation
 * @param {readonly import("./gradedValues.js").GradedValue[]} values
 */
function sectionOf({ id, title, from, until, evidence, checkedOn, note }, values) {
  const days = from === "1000-01-01" ? "No first day" : `In force from ${en.formats.day(from)}`;
  const last = until ? ` to ${en.formats.day(until)}` : " on";
  const rows = values.flatMap(({ of, what, from: first, cite, evidence: grade }) =>
    cite
      .filter(({ regulation }) => regulation === id)
      .map(({ at }) => [ruleLink(of), what, first, wordOf(en.law.places, at), grade]),
  );
  const unique = [...new Map(rows.map((row) => [row.join("|"), row])).values()];
  return [
    `## ${title}`,
    `Id \`${id}\`. ${days}${from === "1000-01-01" ? "" : last} (${evidence}, checked ${checkedOn}).${note ? ` ${note}` : ""}`,
    rows.length > 0
      ? markdownTable(["cited by", "value", "period from", "at", "evidence"], unique).trimEnd()
      : "No value cites it by itself.",
  ].join("\n\n");
}

/**
 * A programme by name, with a link to its page; other rules by their ids.
 *
 * @param {string} of
 */
function ruleLink(of) {
  const [id = "", ...rest] = of.split(", ");
  if (!programmes.some((one) => one.id === id)) return of;
  return [`[${wordOf(en.financing.programmes, id)}](../programmes/${id}.md)`, ...rest].join(", ");
}
