import type { MemberTruths, Reason } from "../../criteria/reason";
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
      lines.push(
        reasonLine(reason, messages),
        ...(reason.details ?? []).flatMap((one) => membersIn(one, messages, nameOf)),
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

function membersIn(
  details: MemberTruths,
  { financing, formats }: Messages,
  nameOf: (member: number) => string,
): string[] {
  const failed = details.false.map(nameOf);
  const open = details.unknown.map(nameOf);
  return [
    ...(failed.length > 0 ? [`  ${financing.membersFail(formats.and(failed))}`] : []),
    ...(open.length > 0 ? [`  ${financing.membersOpen(formats.and(open))}`] : []),
  ];
}
