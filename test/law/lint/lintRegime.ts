import {
  type SizeExclusion,
  type SizeMeasure,
  type SizeRegime,
  type SizeUse,
  sizeMeasures,
} from "../../../src/size/regime";
import { lintGraded } from "./lintGrades";
import { repeated } from "./repeated";

/** List what is wrong with a size regime beyond its citations. */
export function lintRegime(regime: SizeRegime, path: string): string[] {
  const { limits, uses, exclusions, largest, notCovered } = regime;
  const measures = limits.map(({ measure }) => measure);
  const known: readonly string[] = sizeMeasures;
  return [
    ...lintGraded([
      [`${path}.largest`, largest],
      ...limits.map((limit, n) => [`${path}.limits.${n}`, limit] as const),
      ...uses.map((use, n) => [`${path}.uses.${n}`, use] as const),
      ...exclusions.map((rule, n) => [`${path}.exclusions.${n}`, rule] as const),
    ]),
    ...limits.flatMap((limit, n) => ascending(limit.atMost ?? {}, `${path}.limits.${n}.atMost`)),
    ...measures.filter((measure) => !known.includes(measure)).map((name) => `${path}: expected a measure, not ${name}`),
    ...repeated(measures).map((measure) => `${path}: expected one limit of ${measure}`),
    ...uses
      .flatMap((use) => use.measures as SizeMeasure[])
      .filter((measure) => !measures.includes(measure))
      .map((measure) => `${path}: expected a limit of ${measure}`),
    ...(["registration", "facilities"] as const).flatMap((purpose) => everyAge(uses, purpose, path)),
    ...exclusions.flatMap((rule, n) => alone(rule, exclusions.slice(0, n), path)),
    ...repeated(notCovered).map((id) => `${path}: expected ${id} once among what is not covered`),
  ];
}

function ascending({ mikro, kecil, menengah }: Record<string, number>, path: string): string[] {
  const whole = [mikro, kecil, menengah].every((limit) => Number.isSafeInteger(limit) && Number(limit) > 0);
  return whole && Number(mikro) < Number(kecil) && Number(kecil) < Number(menengah)
    ? []
    : [`${path}: expected whole limits that ascend`];
}

// Every business, whatever its age, has exactly one use for a purpose.
function everyAge(uses: readonly SizeUse[], purpose: string, path: string): string[] {
  const [first, second, ...others] = uses.filter((use) => (use.purpose ?? purpose) === purpose);
  const covered = first && (second ? meet(first, second) || meet(second, first) : !ageOf(first));
  return covered && others.length === 0 ? [] : [`${path}.uses: expected one use for each age for ${purpose}`];
}

function meet(older: SizeUse, younger: SizeUse): boolean {
  return ageOf(older) === `before ${younger.establishedSince}` && !younger.establishedBefore;
}

function ageOf({ establishedBefore, establishedSince }: SizeUse): string {
  return [establishedBefore && `before ${establishedBefore}`, establishedSince].filter(Boolean).join();
}

// The same rule may stand under one id for days apart, as when another regulation takes it over.
function alone(rule: SizeExclusion, before: readonly SizeExclusion[], path: string): string[] {
  const meets = (other: SizeExclusion) =>
    (rule.from ?? "") <= (other.until ?? "9999-12-31") && (other.from ?? "") <= (rule.until ?? "9999-12-31");
  return before.some((other) => other.id === rule.id && meets(other))
    ? [`${path}.exclusions: expected one ${rule.id} on a day`]
    : [];
}
