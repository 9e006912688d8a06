import type { FactDeclarations } from "../../core/fact/fact";
import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Condition } from "../../criteria/condition";
import { cited } from "../../law/cited";
import type { Graded } from "../../law/graded";
import type { Places, Written } from "../../law/place";
import type { Gap } from "../../law/timeline";
import type { AnyProgrammeRules, Programme } from "../types/programme";
import { type Cell, type InTexts, type LawTexts, namedIn, periodsThrough, rulesIn, type TextsData } from "./cells";

type AnyRule = InTexts<number> & { readonly id: string };

/** A rule through all texts: its id, its condition, and how it stands in each; a cell may have a condition of its own. */
export type Rule<D extends FactDeclarations, M extends FactDeclarations, E extends PropertyKey> =
  | (InTexts<E, Cell<E, { readonly when?: Condition<D, M> }>> & {
      readonly id: string;
      readonly when: Condition<D, M>;
    })
  | NamedOnly<E>;

/** A rule that no text says so that it could be asked: it was not read, or the text was read not to ask it. */
interface NamedOnly<E extends PropertyKey> {
  readonly id: string;
  readonly when?: never;
  readonly in: { readonly [K in E]: "unread" | { readonly notAsked: Written<Graded> } | { readonly as: E } };
}

/** A programme as the law data writes it: its texts, and its rules side by side. */
export interface ThroughData<D extends FactDeclarations, M extends FactDeclarations, E extends number>
  extends TextsData<E> {
  readonly id: string;
  readonly facts: D;
  /** The facts of each member, of a programme for clusters. */
  readonly memberFacts?: M;
  /** The days between two texts on which it is not known what ruled. */
  readonly gaps?: readonly Written<Gap>[];
  readonly rules: readonly Rule<NoInfer<D>, NoInfer<M>, NoInfer<E>>[];
  readonly memberRules?: readonly Rule<NoInfer<M>, never, NoInfer<E>>[];
}

/** Make a programme of rules that stand side by side: a period for each text. The compiler and the tests check the data. */
export function programmeThrough<
  const D extends FactDeclarations,
  const M extends FactDeclarations = never,
  const E extends number = number,
>(data: ThroughData<D, M, E>): Programme<D, M> {
  const { id, facts, memberFacts = null, gaps = [], rules, memberRules = [], texts, cite = {} } = data;
  const periods = periodsThrough<AnyProgrammeRules>(data as TextsData<number>, [...rules, ...memberRules], (text) => {
    const places = (cite as Readonly<Record<number, Places>>)[text] ?? (texts as LawTexts)[text]?.cite;
    const [own, ofMembers] = [rules, memberRules].map((list) => namedIn(list as readonly AnyRule[], text, places));
    const notAsked = [...(own?.notAsked ?? []), ...(ofMembers?.notAsked ?? [])];
    return {
      criteria: rulesIn(rules, text),
      ...(memberFacts && { memberCriteria: rulesIn(memberRules, text) }),
      ...(own?.unread.length && { unread: own.unread }),
      ...(ofMembers?.unread.length && { memberUnread: ofMembers.unread }),
      ...(notAsked.length && { notAsked }),
    };
  });
  return deepFreeze({ id, facts, memberFacts, periods, gaps: gaps.map(cited) }) as Programme<D, M>;
}
