import { dayNumber } from "../../core/day/dayNumber";
import type { Progress, ProgressReason } from "../../digital/progress/progress";
import type { Messages } from "../messages";
import { measureText } from "../numbers/measureText";
import { placesApart } from "../numbers/placesApart";
import { seenText } from "../numbers/seenText";
import { shareText } from "../numbers/shareText";
import { wordOf } from "../phrases/wordOf";

/** Explain how far a target is. Figures of a path and a pace are rounded to whole units where that does not mislead. */
export function explainProgress(progress: Progress, messages: Messages, brief: boolean): string[] {
  const { progress: words, formats, law } = messages;
  const { target, goal, unit, due, asOf, status, evidence } = progress;
  const goalLine = words.goal(wordOf(words.targets, target), formats.count(goal), unit, formats.day(due));
  const grade = words.evidence(wordOf(law.evidence, evidence));
  const name = wordOf(words.status, status);
  if (progress.achieved === null) {
    const others = progress.reasons.filter(({ id }) => id === "body-not-counted");
    return [
      goalLine,
      ...(others.length > 0 ? others.map((reason) => reasonText(reason, messages)) : [words.none]),
      grade,
    ];
  }
  const { achieved, achievedOn, body, share, remaining, expected, variance, requiredPace: pace } = progress;
  const fact = words.achieved(body, formats.count(achieved), formats.day(achievedOn), shareText(share, formats));
  const left = words.remaining(formats.count(remaining));
  const needed = pace && remaining > 0 ? words.paceInBrief(seenText(pace.perMonth, formats)) : "";
  const age = dayNumber(asOf) - dayNumber(achievedOn);
  // Whether it is on the path holds for the day of the figure; nothing is known of the days since.
  const onPath = status === "on-track" || status === "behind";
  const stand = (onPath && age > 0 ? words.statusThen : words.statusOn)(formats.day(asOf), name, formats.count(age));
  if (brief) return [`${fact}${left}${needed}. ${stand}`];
  const lines = [goalLine, `${fact}${left}.`];
  if (expected !== null && variance !== null) {
    const ahead = variance === 0 ? null : variance > 0;
    // More places where rounding would make the two equal, and so hide their difference.
    const places = placesApart(expected, [achieved], 0);
    const off = measureText(Math.abs(variance), formats, places);
    lines.push(words.path(measureText(expected, formats, places), off, ahead));
  }
  lines.push(stand, words.elapsed(shareText(progress.elapsedShare, formats)));
  if (pace && remaining > 0) {
    const compound = pace.compoundMonthly === null ? null : shareText(pace.compoundMonthly, formats);
    lines.push(words.pace(seenText(pace.perMonth, formats), seenText(pace.perDay, formats), compound));
  }
  lines.push(...progress.reasons.map((reason) => reasonText(reason, messages)));
  const later = progress.unused.filter(({ why }) => why === "published-after-asOf" || why === "after-asOf").length;
  if (later > 0) lines.push(words.unused(formats.count(later)));
  return [...lines, grade];
}

function reasonText(reason: ProgressReason, messages: Messages): string {
  const { progress: words } = messages;
  const shareDay = "figures" in reason && new Set(reason.figures.map(({ on }) => on)).size < reason.figures.length;
  const write = reason.id === "conflicting-bodies" && shareDay ? words.differing : words.reasons[reason.id];
  return write(figuresIn(reason, messages));
}

function figuresIn(reason: ProgressReason, { progress: words, formats }: Messages): string {
  const figure = ({ value, on, body }: { value: number; on: string; body?: string }) =>
    words.figure(formats.count(value), formats.day(on), body ?? null);
  if ("figures" in reason) return reason.figures.map(figure).join("; ");
  if ("values" in reason) return formats.and(reason.values.map((value) => figure({ value, on: reason.on })));
  return "from" in reason ? `${figure(reason.from)}; ${figure(reason.to)}` : "";
}
