// @ts-check

/**
 * Write what a value rests on: its citations and its grade.
 *
 * @param {Pick<import("umkm").Graded<string>, "cite" | "evidence">} graded
 * @returns {string}
 */
export function basisCell({ cite, evidence }) {
  return `${cite.map(({ regulation, at }) => `${regulation}, ${at}`).join("; ")} (${evidence})`;
}
