import type { MemberTruths, Reason } from "../../criteria/reason";
import { quantifiersIn } from "../../criteria/tree/quantifiersIn";
import type { Quantifier } from "../../criteria/tree/shapeOf";
import { isFirm } from "../../law/isFirm";
import type { Messages } from "../messages";
import { citeText } from "./citeText";
import { reasonLine } from "./reasonLine";
import { wordOf } from "./wordOf";

/**
 * List the criteria that bar, then those that fail without settling the answer, then those that are not known, each with
 * its article; then those that hold, and those that hold by presumption, each in one line with their articles.
 *
 * @param nameOf - the name of a member by its position.
 */
export function reasonsText(
  reasons: readonly Reason[],
  messages: Messages,
  nameOf: (member: number) => string,
  brief: boolean,
): string[] {
  const { financing } = messages;
  const lines: string[] = [];
  const groups = [
    [financing.notMet, (reason: Reason) => reason.truth === false && isFirm(reason)],
    [financing.notSettling, (reason: Reason) => reason.truth === false && !isFirm(reason)],
    [financing.open, ({ truth }: Reason) => truth === null && !brief],
  ] as const;
  for (const [title, isIn] of groups) {
    const found = reasons.filter(isIn);
    if (found.length > 0) lines.push(title);
    for (const reason of found) {
      const asked = quantifiersIn(reason.required);
      lines.push(
        reasonLine(reason, messages),
        ...(reason.details ?? []).flatMap((one, n) => membersIn(one, asked[n] as Quantifier, messages, nameOf)),
      );
    }
  }
  const held = (presumed: boolean) =>
    reasons.filter(({ truth, standing }) => truth && (standing === "presumed") === presumed);
  for (const [found, line] of [
    [brief ? [] : held(false), financing.met],
    [held(true), financing.presumed],
  ] as const) {
    if (found.length === 0) continue;
    const names = found.map(({ id }) => wordOf(financing.criteria, id)).join("; ");
    const cite = found.flatMap((reason) => reason.cite);
    lines.push(brief ? line(names) : `${line(names)} [${citeText(cite, messages)}]`);
  }
  return lines;
}

/** List who stands against a quantifier: where it has a least, who does not meet its condition; where a most, who does. */
function membersIn(
  details: MemberTruths,
  { least, most, mostShare }: Quantifier,
  { financing, formats }: Messages,
  nameOf: (member: number) => string,
): string[] {
  const isCapped = (mostShare ?? most) !== undefined;
  const failed = isCapped && least === 0 ? [] : details.false.map(nameOf);
  const counted = isCapped ? details.true.map(nameOf) : [];
  const open = details.unknown.map(nameOf);
  return [
    ...(failed.length > 0 ? [`  ${financing.membersFail(formats.and(failed))}`] : []),
    ...(counted.length > 0 ? [`  ${financing.membersCounted(formats.and(counted))}`] : []),
    ...(open.length > 0 ? [`  ${financing.membersOpen(formats.and(open))}`] : []),
  ];
}
