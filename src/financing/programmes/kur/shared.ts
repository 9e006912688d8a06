import type { Condition } from "../../../criteria/condition";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../../../vocabulary/clusterFacts";
import type { TermValues } from "../../types/terms";
import type { TermRule } from "../termsThrough";

// What several programmes of KUR share: conditions that the texts write for each, and one rule for all.

/** A UMKM by its class or, where the class is not known, by its turnover: either suffices. */
export const umkm = {
  any: [
    { fact: "size", in: ["mikro", "kecil", "menengah"] },
    { fact: "hasilPenjualanTahunan", atMost: 50_000_000_000 },
  ],
} as const satisfies Condition<ApplicantFacts>;

/**
 * Never had commercial credit, but for the exceptions of 2023. Of credit for household consumption, ultra-micro credit and
 * a digital loan nothing more is asked, so they have no fact of their own.
 */
export const noCommercialCredit = {
  any: [
    { fact: "hadCommercialCredit", is: false },
    {
      all: [
        { fact: "hadOtherCommercialCredit", is: false },
        { fact: "productiveConsumptionPlafon", atMost: 0 },
      ],
    },
  ],
} as const satisfies Condition<ApplicantFacts>;

/** The same as Permenko 12/2025 writes it for KUR khusus: two amounts, and one exception more. */
export const noCommercialCredit2025 = {
  any: [
    { fact: "hadCommercialCredit", is: false },
    {
      all: [
        { fact: "hadOtherCommercialCredit", is: false },
        { fact: "ultraMikroPlafon", atMost: 20_000_000 },
        {
          any: [
            { fact: "productiveConsumptionPlafon", atMost: 0 },
            {
              all: [
                { fact: "productiveConsumptionPlafon", atMost: 500_000_000 },
                { fact: "productiveUseProven", is: true },
              ],
            },
          ],
        },
      ],
    },
  ],
} as const satisfies Condition<ApplicantFacts>;

/** A past credit of another government programme is paid off. */
export const programmeCreditPaidOff = {
  fact: "programmeCredit",
  in: ["tidak-ada", "lunas"],
} as const satisfies Condition<ApplicantFacts>;

/** Nothing runs beside it, or only credits of the list, and all of them are current. */
export const onlyAllowedCredit = {
  any: [
    { fact: "creditRunning", is: false },
    {
      all: [
        { fact: "otherCreditRunning", is: false },
        { fact: "runningCreditCurrent", is: true },
      ],
    },
  ],
} as const satisfies Condition<ApplicantFacts>;

/** Six months in business or, for KUR super mikro, one of four kinds of support instead. */
export const sixMonthsOrSupport = {
  any: [
    { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
    { fact: "mentored", is: true },
    { fact: "trained", is: true },
    { fact: "inKelompokUsaha", is: true },
    { fact: "familyInBusiness", is: true },
  ],
} as const satisfies Condition<ApplicantFacts>;

/** The commodities that a klaster may produce. */
export const productiveCommodity = {
  fact: "commodity",
  in: ["perkebunan-rakyat", "peternakan-rakyat", "perikanan-rakyat", "industri-umkm", "komoditas-produktif-lain"],
} as const satisfies Condition<ClusterFactKinds>;

/** A debtor whom the disaster of late 2025 hit, in one of the three provinces. */
export const hitByDisaster = {
  all: [
    { fact: "disasterProvince", in: ["aceh", "sumatera-utara", "sumatera-barat"] },
    { fact: "affectedByDisaster", is: true },
  ],
} as const satisfies Condition<ApplicantFacts>;

/** Nothing in 2026, 3 % in 2027, 6 % from 2028 on. */
export const disasterLadder = [
  { from: "2026-01-01", rate: 0 },
  { from: "2027-01-01", rate: 0.03 },
  { from: "2028-01-01", rate: 0.06 },
] as const satisfies TermValues["rate"];

const announced = {
  cite: ["menko-2025-12-16 pengumuman", "menko-2026-01-09 pengumuman"],
  evidence: "secondary",
  note: "Announced; the Peraturan Pemerintah on it was not found. Several outlets leave out that the debtor must be hit.",
} as const;

/** The rate of new credit of those hit by the disaster, for KUR mikro, kecil and khusus. */
export const disasterRates = {
  when: hitByDisaster,
  from: "2026-01-01",
  until: "2026-12-31",
  then: disasterLadder,
  in: { 2022: null, 2023: null, 2025: announced, 2026: announced },
} as const satisfies TermRule<ApplicantFacts, TermValues["rate"], 2022 | 2023 | 2025 | 2026>;

/** An akad of 2027: a minister was quoted with the end of 2027, all others with the end of 2026. */
export const disasterRates2027 = {
  when: hitByDisaster,
  from: "2027-01-01",
  until: "2027-12-31",
  then: { unstated: "keringanan-bencana-2027" },
  in: {
    2022: null,
    2023: null,
    2025: null,
    2026: {
      cite: ["menko-2026-01-09 pengumuman"],
      evidence: "single-source",
      note: "Sources disagree on the last day: 2026-12-31 (secondary) or 2027-12-31 (one quotation).",
    },
  },
} as const satisfies TermRule<ApplicantFacts, TermValues["rate"], 2022 | 2023 | 2025 | 2026>;

/** An akad of 2022: an extra subsidy brought the base rate down to 3 % until the end of the year, not for the whole tenor. */
export const rates2022 = {
  until: "2022-12-31",
  then: [
    { from: "2022-01-01", rate: 0.03 },
    { from: "2023-01-01", rate: 0.06 },
  ],
  in: {
    2022: {
      cite: ["permenko-1-2022 pasal belum dibaca"],
      evidence: "unverified",
      note: "The 3 % is secondary, its last day single-source; the 6 % from then on was inferred.",
    },
    2023: null,
    2025: null,
    2026: null,
  },
} as const satisfies TermRule<ApplicantFacts, TermValues["rate"], 2022 | 2023 | 2025 | 2026>;

/** The days of 2023 before the first amendment: the base rate. */
export const baseRate2022 = {
  then: 0.06,
  in: {
    2022: {
      cite: ["permenko-1-2022 pasal belum dibaca"],
      evidence: "unverified",
      note: "Not 3 %, which ended with 2022; that it was the base rate was inferred.",
    },
    2023: null,
    2025: null,
    2026: null,
  },
} as const satisfies TermRule<ApplicantFacts, TermValues["rate"], 2022 | 2023 | 2025 | 2026>;
