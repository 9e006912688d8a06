import type { Standing } from "./standing";

/** Whether a rule that does not hold settles an answer: it was read in the text in force, and nobody may lift it. */
export function isFirm({ standing = "cited" }: { readonly standing?: Standing }): boolean {
  return standing === "cited";
}
