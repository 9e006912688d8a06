import type { Condition } from "../../../criteria/condition";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../../../vocabulary/clusterFacts";
import type { TermValues } from "../../types/terms";
import type { TermRule } from "../termsThrough";

// What several programmes of KUR share: conditions that the texts write for each, and one rule for all.

/**
 * Never had commercial credit, but for the exceptions. Of credit for household consumption and of a digital loan nothing
 * more is asked, so they have no fact of their own. The last exception is law-text for khusus from 2025-08-08 only.
 */
export const noCommercialCredit = {
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

/** A business in one of the three provinces that disaster struck. */
export const disasterProvinces = {
  fact: "disasterProvince",
  in: ["aceh", "sumatera-utara", "sumatera-barat"],
} as const satisfies Condition<ApplicantFacts>;

/** Nothing in 2026, 3 % in 2027, 6 % from 2028 on. */
export const disasterLadder = [
  { from: "2026-01-01", rate: 0 },
  { from: "2027-01-01", rate: 0.03 },
  { from: "2028-01-01", rate: 0.06 },
] as const satisfies TermValues["rate"];

/** The rate of new credit in the three provinces, for all of KUR but KUR super mikro, whose usual rate is lower. */
export const disasterRates = {
  when: disasterProvinces,
  from: "2026-01-01",
  until: "2026-12-31",
  then: disasterLadder,
  in: {
    2022: null,
    2023: null,
    2025: {
      cite: ["permenko-1-2022 pasal belum dibaca"],
      evidence: "secondary",
      note: "The legal text was not found; nor was whether the place of the business or that of the lender counts.",
    },
    2026: {
      cite: ["permenko-1-2026 pasal belum dibaca"],
      evidence: "secondary",
      note: "The legal text was not found; nor was whether the place of the business or that of the lender counts.",
    },
  },
} as const satisfies TermRule<ApplicantFacts, TermValues["rate"], 2022 | 2023 | 2025 | 2026>;
