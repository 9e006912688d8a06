/**
 * The evidence grades, from the strongest to the weakest.
 *
 * - `law-text`: the wording of the article was read in a copy of the regulation.
 * - `transcription`: one public transcription of the official text.
 * - `secondary`: two or more secondary sources agree.
 * - `single-source`: one source.
 * - `unverified`: a source was not found.
 */
export const evidenceGrades = /* @__PURE__ */ Object.freeze([
  "law-text",
  "transcription",
  "secondary",
  "single-source",
  "unverified",
] as const);

/** How well a legal value is evidenced; see {@link evidenceGrades}. */
export type Evidence = (typeof evidenceGrades)[number];
