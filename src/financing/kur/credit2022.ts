import type { Condition } from "../../criteria/condition";
import type { ApplicantFacts } from "./applicantFacts";

// The credits that do not bar an applicant, as the text of 2022 as amended names them. Where there were several prior
// credits, the facts are those of the one that would bar.

/** No commercial credit before, or one of the exceptions. The last is law-text for khusus from 2025-08-08 only. */
export const tanpaKreditKomersial: Condition<ApplicantFacts> = {
  any: [
    { fact: "hadCommercialCredit", is: false },
    { fact: "commercialCreditKind", in: ["konsumsi-rumah-tangga", "pinjaman-digital"] },
    {
      all: [
        { fact: "commercialCreditKind", is: "ultra-mikro" },
        { fact: "commercialCreditPlafon", atMost: 20_000_000 },
      ],
    },
    {
      all: [
        { fact: "commercialCreditKind", is: "konsumsi-tercatat-produktif" },
        { fact: "commercialCreditPlafon", atMost: 500_000_000 },
        { fact: "productiveUseProven", is: true },
      ],
    },
  ],
};

/** Nothing runs beside it, or a credit of the list, and that one is current. */
export const kreditBersamaan: Condition<ApplicantFacts> = {
  any: [
    { fact: "runningCredit", is: "tidak-ada" },
    {
      all: [
        {
          fact: "runningCredit",
          in: [
            "kur-penyalur-sama",
            "kpr",
            "roda-dua-produktif",
            "pensiun",
            "kartu-kredit",
            "resi-gudang",
            "konsumsi-rumah-tangga",
          ],
        },
        { fact: "runningCreditCurrent", is: true },
      ],
    },
  ],
};
