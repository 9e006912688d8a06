import type { FactDeclarations, FactsOf } from "../../../src/core/fact/fact";
import type { Reason } from "../../../src/criteria/reason";
import { isOnboarded } from "../../../src/digital/isOnboarded";
import type { OnboardingDefinition } from "../../../src/digital/onboarding/onboardingDefinition";
import type { DigitalTarget } from "../../../src/digital/progress/digitalTarget";
import { assess } from "../../../src/financing/assess";
import { assessCluster } from "../../../src/financing/assessCluster";
import { termsOf } from "../../../src/financing/termsOf";
import type { Programme } from "../../../src/financing/types/programme";
import type { Term, TermsSource } from "../../../src/financing/types/terms";
import { ownRegimeMark } from "../../../src/size/check/ownRegimeMark";
import { classifySize } from "../../../src/size/classifySize";
import type { SizeOptions } from "../../../src/size/types/outcome";
import type { AnySizeTimeline, SizeFacts } from "../../../src/size/types/regime";
import type { ChannelFacts } from "../../../src/vocabulary/channelFacts";
import adoption from "../../cases/adoption.json";
import goDigital from "../../cases/goDigital.json";
import { idsOf, type khususCases } from "../../financing/cases";
import { sizeCases } from "../../size/cases";
import type { Part } from "../../tables/readCases.mjs";

/** What a golden case reads of an answer, asked of law data that may be changed. */
export interface Golden {
  /** The day that it asks about; left out, it may read every period. */
  readonly asOf?: string;
  readonly shown: (law: never) => unknown;
}

/** A golden case for one applicant, of a programme or of terms. */
export interface SoloGolden {
  readonly facts: object;
  readonly asOf: string;
  readonly complete: boolean;
  readonly expected: Part & { readonly period?: unknown; readonly notCovered?: unknown };
}

export function ofProgramme({ facts, asOf, complete, expected }: SoloGolden): Golden {
  return {
    asOf,
    shown: (law: Programme<FactDeclarations>) => {
      const outcome = assess(law, facts, { asOf });
      return outcome.status === "no-rule" ? outcome : [part(outcome, expected, complete), basisOf(outcome, expected)];
    },
  };
}

export function ofCluster({ complete, cluster, members, asOf, expected }: (typeof khususCases)[number]): Golden {
  return {
    asOf,
    shown: (law: Programme<FactDeclarations, FactDeclarations>) => {
      const outcome = assessCluster(law, { cluster, members }, { asOf });
      if (outcome.status === "no-rule") return outcome;
      return [
        outcome.status,
        expected.cluster && part(outcome.cluster, expected.cluster, complete),
        expected.members?.map((one, at) => part(outcome.members[at], one, complete)),
        expected.blockedBy && outcome.blockedBy,
        basisOf(outcome, expected),
      ];
    },
  };
}

/** Terms by name, as a golden case names them; `reasons` are those whose article and grade it names. */
export function ofTerms(
  { facts, asOf, expected }: Pick<SoloGolden, "facts" | "asOf"> & { readonly expected: object },
  reasons: object = {},
  notCovered: readonly string[] = [],
): Golden {
  return {
    asOf,
    shown: (law: TermsSource<FactDeclarations>) => {
      const outcome = termsOf(law, facts as FactsOf<FactDeclarations>, { asOf });
      if (outcome.status !== "found") return outcome;
      const terms: Readonly<Record<string, Term<unknown> | undefined>> = outcome.terms;
      return [
        Object.keys(expected).map((name) => termValue(terms[name])),
        Object.keys(reasons).map((name) => {
          const row = terms[name]?.reasons.at(-1);
          return row && [row.cite[0].at, row.evidence, row.unstated];
        }),
        "documents" in expected && outcome.documents.map(({ document, owed }) => [document, owed]),
        outcome.basis.notCovered.filter((id) => notCovered.includes(id)),
      ];
    },
  };
}

/** The golden cases of the size classes of a standard. */
export function ofSizes(id: string): Golden[] {
  return sizeCases
    .filter(({ options }) => (options.standard ?? "statute") === id)
    .map(({ facts, options, expected }) => ({
      asOf: options.asOf,
      shown: (law: AnySizeTimeline) => {
        const standard = { ...law, [ownRegimeMark]: true };
        return pick(classifySize(facts as SizeFacts, { ...options, standard } as unknown as SizeOptions), expected);
      },
    }));
}

/** The golden cases of a definition of onboarded. */
export function ofDefinition(id: string): Golden[] {
  return adoption
    .filter((one) => id in one.expect)
    .map(({ channels, asOf }) => ({
      asOf,
      shown: (law: OnboardingDefinition) => isOnboarded(channels as ChannelFacts, law, { asOf }),
    }));
}

/** The golden case of a target. */
export function ofTarget(which: string): Golden[] {
  return goDigital.targets
    .filter(({ id }) => id === which)
    .map(() => ({
      shown: ({ id, unit, of, body, baseline, milestones, evidence, conceded }: DigitalTarget) => [
        id,
        unit,
        of,
        body,
        evidence,
        conceded && [conceded.on, conceded.body, conceded.evidence],
        ...[baseline, ...milestones].map(({ on, value }) => [on, value]),
      ],
    }));
}

function part(
  found: { readonly status: string; readonly reasons: readonly Reason[] } | undefined,
  { holds = [] }: Part,
  complete: boolean,
) {
  const { status, reasons = [] } = found ?? {};
  const held = idsOf(reasons, true).filter((id) => holds.includes(id));
  return [status, idsOf(reasons, false), complete && idsOf(reasons, null), held];
}

function basisOf(
  {
    basis,
  }: {
    readonly basis: { readonly from: string; readonly until: string | null; readonly notCovered: readonly string[] };
  },
  { period, notCovered }: { readonly period?: unknown; readonly notCovered?: unknown },
) {
  const named = Array.isArray(notCovered) ? notCovered : [];
  return [period && [basis.from, basis.until], basis.notCovered.filter((id) => named.includes(id))];
}

function termValue(term: Term<unknown> | undefined): unknown {
  if (term?.status === "unknown") return [term.candidates, term.orNone];
  return term?.status === "known" ? term.value : term && null;
}

/** What stands in an answer where a golden case expects something. */
function pick(found: unknown, expected: unknown): unknown {
  if (typeof expected !== "object" || expected === null || typeof found !== "object" || found === null) return found;
  if (Array.isArray(expected) && Array.isArray(found)) {
    return found.map((one, at) => (at in expected ? pick(one, expected[at]) : 0));
  }
  return Object.keys(expected).map((key) => pick((found as Record<string, unknown>)[key], (expected as never)[key]));
}
