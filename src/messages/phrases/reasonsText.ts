import type { MemberTruths, Reason } from "../../criteria/reason";
import type { Messages } from "../messages";
import { citeText } from "./citeText";
import { reasonLine } from "./reasonLine";
import { wordOf } from "./wordOf";

/**
 * List the criteria that failed, then those that are open, each with its article; then those that hold, in
 * one line with their articles.
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
  for (const [truth, title] of [
    [false, financing.notMet],
    [null, financing.open],
  ] as const) {
    const found = reasons.filter((reason) => reason.truth === truth);
    if (found.length === 0 || (brief && truth === null)) continue;
    lines.push(title);
    for (const reason of found) {
      lines.push(
        reasonLine(reason, messages),
        ...(reason.details ?? []).flatMap((one) => membersIn(one, messages, nameOf)),
      );
    }
  }
  const met = reasons.filter(({ truth }) => truth);
  if (!brief && met.length > 0) {
    const names = met.map(({ id }) => wordOf(financing.criteria, id)).join("; ");
    const cite = met.flatMap((reason) => reason.cite);
    lines.push(`${financing.met(names)} [${citeText(cite, messages)}]`);
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
