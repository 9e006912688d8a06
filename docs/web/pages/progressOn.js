// @ts-check
import { assessProgress, goDigitalObservations } from "../built/library.js";
import { story } from "./goDigitalStory.js";

/**
 * Assess a target on a day by the counts of the ministry, or by another rule.
 *
 * @param {import("umkm").DigitalTarget} target
 * @param {string} asOf
 * @param {import("umkm").ProgressUse} use
 */
export function progressOn(target, asOf, use = story.use) {
  return assessProgress(target, goDigitalObservations, { asOf, use });
}
