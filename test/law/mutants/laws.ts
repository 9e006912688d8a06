import { gernasBbi2023 } from "../../../src/digital/national/gernasBbi2023";
import { gernasBbi2024 } from "../../../src/digital/national/gernasBbi2024";
import { goDigital2024 } from "../../../src/digital/national/goDigital2024";
import { rpjmnEntrepreneurship2029 } from "../../../src/digital/national/rpjmnEntrepreneurship2029";
import { rpjmnSmallMedium2029 } from "../../../src/digital/national/rpjmnSmallMedium2029";
import { rpjmnSmallMediumCount2029 } from "../../../src/digital/national/rpjmnSmallMediumCount2029";
import { onboardingDefinitions } from "../../../src/digital/onboarding/onboardingDefinitions";
import { programmes } from "../../../src/financing/programmes/programmes";
import { programmeTerms } from "../../../src/financing/programmes/programmeTerms";
import { bpsWorkers } from "../../../src/size/law/bpsWorkers";
import { statuteSizes } from "../../../src/size/law/statute";
import { khususCases } from "../../financing/cases";
import { readCases, readClusterCases } from "../../tables/readCases.mjs";
import { readTermCases } from "../../tables/readTermCases.mjs";
import * as goldens from "./goldens";
import { standingsOf } from "./standings";

/** Every law that the library ships, by what it is, with the golden cases that hold it. */
export const laws: readonly (readonly [
  name: string,
  law: { readonly id: string },
  goldens: readonly goldens.Golden[],
])[] = [
  ...programmes.map(
    (law) => [`programme ${law.id}`, law, [...standingsOf(law.id, "criteria"), ...casesOf(law)]] as const,
  ),
  ...programmeTerms.map(
    (law) => [`terms ${law.id}`, law, [...standingsOf(law.id, "terms"), ...termCasesOf(law.id)]] as const,
  ),
  ...[statuteSizes, bpsWorkers].map((law) => [`sizes ${law.id}`, law, goldens.ofSizes(law.id)] as const),
  ...onboardingDefinitions.map((law) => [`definition ${law.id}`, law, goldens.ofDefinition(law.id)] as const),
  ...[
    goDigital2024,
    gernasBbi2023,
    gernasBbi2024,
    rpjmnSmallMedium2029,
    rpjmnSmallMediumCount2029,
    rpjmnEntrepreneurship2029,
  ].map((law) => [`target ${law.id}`, law, goldens.ofTarget(law.id)] as const),
];

function casesOf({ id, facts, memberFacts }: (typeof programmes)[number]): goldens.Golden[] {
  if (!memberFacts) return readCases(id).map(goldens.ofProgramme);
  return (readClusterCases(id, facts, memberFacts) as typeof khususCases).map(goldens.ofCluster);
}

function termCasesOf(id: string): goldens.Golden[] {
  const rated =
    id === "kur-khusus" ? khususCases.map((one) => ({ ...one, facts: one.members?.[0] ?? {} })) : readCases(id);
  const rates = rated.map(({ facts, asOf, expected: { rate, months } }) => {
    const tenors = months && { workingCapitalMonths: 0, investmentMonths: 0 };
    return { facts, asOf, expected: { ...(rate !== undefined && { rate }), ...tenors } };
  });
  // Where a programme has no rule, it has no terms.
  const without = rated.filter(({ expected }) => expected.status === "no-rule");
  return [
    ...without.map(({ asOf }) => goldens.ofTerms({ facts: {}, asOf, expected: {} })),
    ...rates.filter(({ expected }) => Object.keys(expected).length > 0).map((one) => goldens.ofTerms(one)),
    ...readTermCases(id).map((one) => goldens.ofTerms(one, one.reasons, one.notCovered)),
  ];
}
