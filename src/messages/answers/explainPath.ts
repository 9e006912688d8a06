import type { Additions } from "../../digital/splitAdditions";
import type { Trajectory } from "../../digital/trajectory";
import type { Messages } from "../messages";
import { measureText } from "../numbers/measureText";
import { shareText } from "../numbers/shareText";
import { wordOf } from "../phrases/wordOf";

/** Explain the path of a target, or what each party has to add on it. Values of a path are rounded to whole units. */
export function explainPath(outcome: Trajectory | Additions, messages: Messages, brief: boolean): string[] {
  const { forecast: words, formats, progress, law } = messages;
  const target = wordOf(progress.targets, outcome.target);
  const grade = progress.evidence(wordOf(law.evidence, outcome.evidence));
  if (outcome.kind === "trajectory") {
    const { shape, every, points, of } = outcome;
    const valueText = (value: number) => (of === null ? measureText(value, formats) : shareText(value, formats));
    const shown = brief ? points.filter((_, at) => at === 0 || at === points.length - 1) : points;
    const lines = shown.map(({ on, value }) => `- ${words.point(formats.day(on), valueText(value))}`);
    return [words.trajectory(target, wordOf(words.shapes, shape), wordOf(words.every, every)), ...lines, grade];
  }
  const { total, unit, from, years } = outcome;
  const title = words.additions(target, formats.count(total), unit, formats.count(from.value), formats.day(from.on));
  const lines = years.flatMap(({ year, until, addition, parts, ties }) => {
    const period = until.endsWith("-12-31") ? String(year) : formats.day(until);
    const shares = parts.map(({ id, value }) => words.part(id, formats.count(value))).join(", ");
    const tied = ties.map(({ positions, seats }) => {
      const names = parts.filter((_, position) => positions.includes(position)).map(({ id }) => id);
      return messages.population.tie(formats.and(names), formats.count(seats));
    });
    return [`- ${words.addition(period, formats.count(addition), shares)}`, ...tied];
  });
  return brief ? [title] : [title, ...lines, grade];
}
