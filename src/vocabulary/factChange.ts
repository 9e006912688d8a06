/**
 * What an applicant can do about a fact of theirs.
 *
 * - `"ask"`: it is what they ask for or decide, such as the plafon, or a running credit that can be paid off.
 * - `"obtain"`: a paper, a registration or a partner that they can get; only a yes or an option, never a no.
 * - `"wait"`: a past day, from which time passes by itself.
 * - `"fixed"`: what was or is, such as past accesses or an occupation.
 */
export type FactChange = "ask" | "obtain" | "wait" | "fixed";
