import { dayNumber } from "../../core/day/dayNumber";
import type { Progress, ProgressReason } from "../../digital/progress/progress";
import type { Messages } from "../messages";
import { shareText } from "../numbers/shareText";
import { type FigureWriter, figureWriter } from "../phrases/figureWriter";
import { wordOf } from "../phrases/wordOf";

/** Explain how far a target is. Figures of a path and a pace are rounded to whole units where that does not mislead. */
export function explainProgress(progress: Progress, messages: Messages, brief: boolean): string[] {
  const { progress: words, formats, law } = messages;
  const { target, goal, unit, of, due, evidence } = progress;
  const write = figureWriter(of, messages);
  const what = of === null ? unit : words.ofBase(wordOf(words.bases, of));
  const goalLine = words.goal(wordOf(words.targets, target), write.figure(goal), what, formats.day(due));
  const grade = words.evidence(wordOf(law.evidence, evidence));
  const told = progress.reasons.map((reason) => ({ id: reason.id, text: reasonText(reason, write, messages) }));
  if (progress.achieved === null) {
    const lines = told.map(({ id, text }) => (id === "no-observation" ? words.none : text));
    return [goalLine, ...lines, grade];
  }
  if (!brief) {
    const later = progress.unused.filter(({ why }) => why === "published-after-asOf" || why === "after-asOf").length;
    const unused = later > 0 ? [words.unused(formats.count(later))] : [];
    const lines = figureLines(progress, write, messages);
    return [goalLine, ...lines, ...told.map(({ text }) => text), ...unused, grade];
  }
  const pace = progress.requiredPace;
  const needed = pace && progress.remaining > 0 ? words.paceInBrief(write.pace(pace.perMonth)) : "";
  // What a reader of one line must not miss: why the status is not settled, and what was said.
  const grave = told.filter(({ id }) => inBrief.includes(id)).map(({ text }) => ` ${text}`);
  const begins = `${factText(progress, write, messages)}${needed}. ${standText(progress, messages)}`;
  return [begins + grave.join("")];
}

type Known = Extract<Progress, { readonly achieved: number }>;

/** The figure, the path, the status, the time and the pace, a line each. */
function figureLines(progress: Known, write: FigureWriter, messages: Messages): string[] {
  const { progress: words, formats } = messages;
  const { status, achieved, remaining, expected, variance, requiredPace: pace } = progress;
  const lines = [`${factText(progress, write, messages)}.`];
  if (expected !== null && variance !== null) {
    const ahead = variance === 0 ? null : variance > 0;
    lines.push(words.path(...write.path(expected, achieved, Math.abs(variance)), ahead));
  }
  lines.push(standText(progress, messages), words.elapsed(shareText(progress.elapsedShare, formats)));
  if (pace && remaining > 0) {
    const compound = pace.compoundMonthly === null ? null : shareText(pace.compoundMonthly, formats);
    lines.push(words.pace(write.pace(pace.perMonth), write.pace(pace.perDay), compound));
  }
  if (progress.noPace === "due" && status !== "achieved") lines.push(words.noPace);
  return lines;
}

function factText({ body, achieved, achievedOn, share, remaining }: Known, write: FigureWriter, messages: Messages) {
  const { progress: words, formats } = messages;
  const fact = words.achieved(body, write.figure(achieved), formats.day(achievedOn), shareText(share, formats));
  return fact + words.remaining(write.change(remaining));
}

function standText({ asOf, achievedOn, status }: Known, { progress: words, formats }: Messages): string {
  const age = dayNumber(asOf) - dayNumber(achievedOn);
  // Whether it is on the path holds for the day of the figure; nothing is known of the days since.
  const onPath = status === "on-track" || status === "behind";
  const write = onPath && age > 0 ? words.statusThen : words.statusOn;
  return write(formats.day(asOf), wordOf(words.status, status), formats.count(age));
}

const inBrief: readonly ProgressReason["id"][] = ["not-counted-since-due", "only-baseline-known", "conceded"];

function reasonText(reason: ProgressReason, write: FigureWriter, messages: Messages): string {
  const { progress: words } = messages;
  const shareDay = "figures" in reason && new Set(reason.figures.map(({ on }) => on)).size < reason.figures.length;
  const say = reason.id === "conflicting-bodies" && shareDay ? words.differing : words.reasons[reason.id];
  return say(figuresIn(reason, write, messages));
}

function figuresIn(reason: ProgressReason, write: FigureWriter, { progress: words, formats, law }: Messages): string {
  const figure = ({ value, on, body }: { value: number; on: string; body?: string }) =>
    words.figure(write.figure(value), formats.day(on), body ?? null);
  if ("figures" in reason) return reason.figures.map(figure).join("; ");
  if ("values" in reason) return formats.and(reason.values.map((value) => figure({ value, on: reason.on })));
  if ("last" in reason) return figure(reason.last);
  if ("evidence" in reason) {
    return words.statement(formats.day(reason.on), reason.body, wordOf(law.evidence, reason.evidence));
  }
  return "from" in reason ? `${figure(reason.from)}; ${figure(reason.to)}` : "";
}
