import type { Criterion } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import { unread2022 } from "./citations";
import { tanpaKreditKomersial } from "./credit2022";
import { bukanAparatur, hanyaKreditYangBoleh, produktifDanLayak, tidakDiPenyalurLain } from "./criteria2022";
import { enamBulanAtauDibina } from "./enamBulanAtauDibina";
import { noteCommercialCredit } from "./notes";
import { palingBanyak10Juta } from "./plafonAsAmended";

const pasal19: Citation = { regulation: "permenko-1-2023", at: "Pasal 19" };
const pasal19Ayat3C: Citation = { regulation: "permenko-1-2022", at: "Pasal 19 ayat (3) huruf c" };

/** What Permenko 1/2022 as amended asks of KUR super mikro: the first and the fourth amendment alike. */
export const superMikroCriteria: readonly Criterion<ApplicantFacts>[] = [
  palingBanyak10Juta,
  {
    id: "belum-pernah-kur",
    when: { fact: "hadKur", is: false },
    cite: [pasal19],
    evidence: "single-source",
  },
  produktifDanLayak,
  {
    id: "usia-usaha-atau-pembinaan",
    when: enamBulanAtauDibina,
    cite: [unread2022],
    evidence: "secondary",
  },
  bukanAparatur,
  {
    id: "kredit-komersial",
    when: tanpaKreditKomersial,
    cite: [pasal19Ayat3C],
    evidence: "unverified",
    note: noteCommercialCredit,
  },
  tidakDiPenyalurLain,
  hanyaKreditYangBoleh,
];
