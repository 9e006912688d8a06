import { gernasBbi2023 } from "../../../src/digital/national/gernasBbi2023";
import { gernasBbi2024 } from "../../../src/digital/national/gernasBbi2024";
import { goDigital2024 } from "../../../src/digital/national/goDigital2024";
import { onboardingDefinitions } from "../../../src/digital/onboarding/onboardingDefinitions";
import { programmes } from "../../../src/financing/programmes/programmes";
import { programmeTerms } from "../../../src/financing/programmes/programmeTerms";
import { bpsWorkers } from "../../../src/size/law/bpsWorkers";
import { statuteSizes } from "../../../src/size/law/statute";
import bpum from "../../cases/bpum.json";
import kipk from "../../cases/kipk.json";
import kppPenyediaan from "../../cases/kppPenyediaan.json";
import kppPermintaan from "../../cases/kppPermintaan.json";
import kurTerms from "../../cases/kurTerms.json";
import pnmMekaar from "../../cases/pnmMekaar.json";
import ssrg from "../../cases/ssrg.json";
import umi from "../../cases/umi.json";
import * as kur from "../../financing/cases";
import * as goldens from "./goldens";
import { gradesOf } from "./grades";

const solo: Readonly<Record<string, readonly kur.SoloCase<object>[]>> = {
  "kur-super-mikro": kur.superMikroCases,
  "kur-mikro": kur.mikroCases,
  "kur-kecil": kur.kecilCases,
  "kur-pmi": kur.pmiCases,
};
const files: Readonly<Record<string, { readonly complete: object; readonly cases: readonly object[] }>> = {
  bpum,
  kipk,
  "kpp-penyediaan": kppPenyediaan,
  "kpp-permintaan": kppPermintaan,
  "pnm-mekaar": pnmMekaar,
  ssrg,
  umi,
};

/** Every law that the library ships, by what it is, with the golden cases that hold it. */
export const laws: readonly (readonly [
  name: string,
  law: { readonly id: string },
  goldens: readonly goldens.Golden[],
])[] = [
  ...programmes.map(
    (law) => [`programme ${law.id}`, law, [...gradesOf(law.id, "criteria"), ...casesOf(law.id)]] as const,
  ),
  ...programmeTerms.map(
    (law) => [`terms ${law.id}`, law, [...gradesOf(law.id, "terms"), ...termCasesOf(law.id)]] as const,
  ),
  ...[statuteSizes, bpsWorkers].map((law) => [`sizes ${law.id}`, law, goldens.ofSizes(law.id)] as const),
  ...onboardingDefinitions.map((law) => [`definition ${law.id}`, law, goldens.ofDefinition(law.id)] as const),
  ...[goDigital2024, gernasBbi2023, gernasBbi2024].map(
    (law) => [`target ${law.id}`, law, goldens.ofTarget(law.id)] as const,
  ),
];

function casesOf(id: string): goldens.Golden[] {
  if (id === "kur-khusus") return kur.khususCases.map(goldens.ofKhusus);
  return applicantsOf(id).map(goldens.ofProgramme);
}

function applicantsOf(id: string): goldens.SoloGolden[] {
  const { complete, cases = [] } = files[id] ?? {};
  const upon = cases.map((one) => {
    const golden = one as goldens.SoloGolden;
    return { ...golden, facts: { ...complete, ...golden.facts }, complete: true };
  });
  const kurCases = (solo[id] ?? []).map((one) => ({ ...one, complete: one.base !== undefined }));
  return [...upon, ...(kurCases as unknown as goldens.SoloGolden[])];
}

function termCasesOf(id: string): goldens.Golden[] {
  const rated =
    id === "kur-khusus" ? kur.khususCases.map((one) => ({ ...one, facts: one.members?.[0] ?? {} })) : (solo[id] ?? []);
  const rates = rated.map((one) => {
    const { rate, months } = one.expected;
    const tenors = months && { workingCapitalMonths: 0, investmentMonths: 0 };
    return { facts: one.facts, asOf: one.asOf, expected: { ...(rate !== undefined && { rate }), ...tenors } };
  });
  const stated = kurTerms.filter(({ terms }) => terms === id);
  return [
    ...rates.filter(({ expected }) => Object.keys(expected).length > 0).map((one) => goldens.ofTerms(one)),
    ...stated.map((one) =>
      goldens.ofTerms(one, "reasons" in one ? one.reasons : {}, "notCovered" in one ? one.notCovered : []),
    ),
  ];
}
