import type { Condition } from "../../../criteria/condition";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";

// The credits that do not bar an applicant, as the text of 2022 as amended names them. Of a credit for consumption in
// the household and of a digital loan nothing more is asked, so they have no fact of their own.

/** No commercial credit before but the exceptions. The last is law-text for khusus from 2025-08-08 only. */
export const tanpaKreditKomersial: Condition<ApplicantFacts> = {
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
};

/** Nothing runs beside it, or only credits of the list, and all of them are current. */
export const kreditBersamaan: Condition<ApplicantFacts> = {
  any: [
    { fact: "creditRunning", is: false },
    {
      all: [
        { fact: "otherCreditRunning", is: false },
        { fact: "runningCreditCurrent", is: true },
      ],
    },
  ],
};
