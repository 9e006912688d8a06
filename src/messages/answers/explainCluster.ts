import type { ClusterEligibility, ClusterOutcome, EligibilityStatus, PartOutcome } from "../../financing/types/outcome";
import type { Messages } from "../messages";
import { basisLines } from "../phrases/basisLines";
import { ignoredLines } from "../phrases/ignoredLines";
import { noRuleText } from "../phrases/noRuleText";
import { questionLines } from "../phrases/questionLines";
import { reasonsText } from "../phrases/reasonsText";
import { unreadLines } from "../phrases/unreadLines";
import { wordOf } from "../phrases/wordOf";

/**
 * Explain whether a cluster and each of its members meet the criteria of a programme.
 *
 * Members are named by their number, or by `labels` by position.
 */
export function explainCluster(
  outcome: ClusterOutcome,
  messages: Messages,
  brief: boolean,
  labels: readonly string[],
): string[] {
  const { financing, formats } = messages;
  const name = wordOf(financing.programmes, outcome.programme);
  if (outcome.status === "no-rule") {
    const why = noRuleText(outcome.why, outcome.gap, messages);
    return [financing.noRule(name, formats.day(outcome.asOf), why), financing.screening];
  }
  const { status, cluster, members, assumed, ignored, basis } = outcome;
  const nameOf = (member: number) => labels[member] ?? financing.memberName(formats.count(member + 1));
  const partLines = (part: PartOutcome, member?: number) =>
    [
      ...reasonsText(part.reasons, messages, nameOf, brief && member !== undefined),
      ...unreadLines(part.open, messages),
      ...questionsOf(outcome, part, member, messages, nameOf),
    ].map((line) => `  ${line}`);
  return [
    financing.clusterHeadline(name, formats.day(basis.asOf), status),
    financing.group(cluster.status),
    ...partLines(cluster),
    ...members.flatMap((part) => [financing.member(nameOf(part.member), part.status), ...partLines(part, part.member)]),
    ...(members.length === 0 ? [financing.noMembers] : []),
    ...sumLines(outcome, messages, nameOf),
    ...(brief ? [] : ignoredLines(ignored, messages)),
    ...basisLines(basis, assumed, messages, true),
    financing.screening,
  ];
}

function sumLines(
  outcome: ClusterEligibility,
  { financing, formats }: Messages,
  nameOf: (member: number) => string,
): string[] {
  const { blockedBy, totals, counts, members } = outcome;
  const blockers = [
    ...blockedBy.criteria.map((id) => wordOf(financing.criteria, id)),
    ...blockedBy.members.map((member) => nameOf(member)),
  ];
  const money = (sum: typeof totals.asked) => (sum === null ? null : formats.money(sum));
  const lines = blockers.length > 0 ? [financing.blocked(formats.and(blockers))] : [];
  if (members.length === 0) return lines;
  const presumably = counts.presumablyEligible > 0 ? money(totals.presumablyEligible) : undefined;
  lines.push(financing.totals(money(totals.asked), money(totals.eligible), presumably));
  if (totals.allowed !== null) lines.push(financing.allowed(formats.money(totals.allowed)));
  const largest = outcome.largestPresumablyEligible;
  if (!largest) lines.push(financing.noneEligible);
  else if (largest.members.length < members.length) {
    const names = formats.and(largest.members.map(nameOf));
    lines.push(financing.largest(names, largest.status, mayProceed(largest.status)));
  }
  return lines;
}

/** Whether nothing stands against a cluster of these members. */
function mayProceed(status: EligibilityStatus): boolean {
  return status === "eligible" || status === "presumably-eligible";
}

/**
 * The questions that one part still waits for, also where the cluster is ineligible and waits for nothing. A question
 * of the group about a member names the member, and stands with the group where that member's part is settled.
 */
function questionsOf(
  { missing, members }: ClusterEligibility,
  part: PartOutcome,
  member: number | undefined,
  messages: Messages,
  nameOf: (member: number) => string,
): string[] {
  if (part.status !== "unknown") return [];
  const isOpen = (position?: number) => members.some((one) => one.member === position && one.status === "unknown");
  const own = missing.filter((one) => (member === undefined ? !isOpen(one.member) : one.member === member));
  // What settles one part alone does not settle the cluster.
  const ofPart = part.missing.map((one) => ({ ...one, decisive: false }));
  return questionLines(own.length > 0 ? own : ofPart, messages, member === undefined ? nameOf : undefined);
}
