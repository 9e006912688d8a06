// @ts-check
import { en, goDigital2024 } from "../built/library.js";
import { story } from "./goDigitalStory.js";
import { progressOn } from "./progressOn.js";

/** The ministry's count on the day of the story as a share of the target, and of each number called "all UMKM". */
export function sharesByBase() {
  const { achieved, goal } = progressOn(goDigital2024, story.asOf);
  const value = achieved ?? 0;
  const rows = [{ id: "the target, 30 million", value: goal }, ...story.bases].map((base) => ({
    base: base.id,
    of: base.value,
    share: value / base.value,
    percent: en.formats.percent(value / base.value, 1),
  }));
  return { count: en.formats.count(value), rows };
}
