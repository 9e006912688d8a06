import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations, FactKind } from "../core/fact/fact";
import { isPlain } from "../core/plain/isPlain";
import type { AnyProgramme } from "../financing/types/programme";
import type { Messages } from "./messages";
import { factWordingOf } from "./phrases/factWordingOf";
import { wordOf } from "./phrases/wordOf";

/** A declared fact as a question, ready for a form. */
export interface Question {
  readonly fact: string;
  /** What the answer is; an `"option"` has `options`. */
  readonly kind: "rupiah" | "amount" | "count" | "date" | "yes-no" | "option";
  /** Of whom it is asked: a single applicant, a group as a whole, or each of its members. */
  readonly askedOf: readonly ("applicant" | "group" | "member")[];
  readonly label: string;
  readonly question: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/**
 * List the facts that programmes declare as questions, each once, in the order of the programmes.
 *
 * A programme asks for the facts of all its periods; `missing` of an answer tells which of them still matter on a day.
 *
 * @param programmes - programmes of the library or custom ones; a fact without a wording is asked for by its name.
 *
 * @throws UmkmError `invalid-rule` if `programmes` is not a list of programmes, `invalid-option` if `messages` is not a
 *   language.
 *
 * @example
 * ```ts
 * import { kurKhusus, kurMikro, questionsFor } from "umkm";
 * import { id } from "umkm/messages/id";
 *
 * // What does a form for both programmes ask first, and of whom?
 * const [first] = questionsFor([kurMikro, kurKhusus], id);
 * first?.question; // => "Berapa plafon yang diminta, dalam rupiah?"
 * first?.askedOf; // => ["applicant", "member"]
 * ```
 */
export function questionsFor(programmes: readonly AnyProgramme[], messages: Messages): Question[] {
  if (!Array.isArray(programmes)) throw new UmkmError("invalid-rule", ["programmes"], "a list of programmes");
  for (const [at, one] of programmes.entries()) {
    // A language has `facts` too, but their values are not kinds.
    if (isPlain(one?.facts) && Object.values(one.facts).every((kind) => !isPlain(kind))) continue;
    throw new UmkmError("invalid-rule", ["programmes", at, ...(isPlain(one) ? ["facts"] : [])], "a programme");
  }
  if (!isPlain(messages) || !isPlain(messages.facts?.tables)) {
    throw new UmkmError("invalid-option", ["messages"], "a language, such as id of umkm/messages/id");
  }
  const questions = new Map<string, Question>();
  const ask = (facts: FactDeclarations, of: Question["askedOf"][number]) => {
    for (const [fact, kind] of Object.entries(facts)) {
      const before = questions.get(fact);
      if (!before) questions.set(fact, questionOf(fact, kind, of, messages));
      else if (!before.askedOf.includes(of)) questions.set(fact, { ...before, askedOf: [...before.askedOf, of] });
    }
  };
  for (const { facts, memberFacts } of programmes) {
    ask(facts, memberFacts ? "group" : "applicant");
    ask(memberFacts ?? {}, "member");
  }
  return [...questions.values()];
}

function questionOf(fact: string, kind: FactKind, of: Question["askedOf"][number], messages: Messages): Question {
  const { label, question } = factWordingOf(fact, messages);
  const common = { fact, askedOf: [of], label, question };
  if (typeof kind === "string") return { ...common, kind };
  return {
    ...common,
    kind: "option",
    options: kind.map((value) => ({ value, label: wordOf(messages.facts.options, value) })),
  };
}
