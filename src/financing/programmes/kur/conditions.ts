import type { Condition } from "../../../criteria/condition";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../../../vocabulary/clusterFacts";

// Conditions that several programmes of KUR share, as the texts write them for each.

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
