import { bpumEnglish } from "../../financing/programmes/bpum.words";
import { hapusTagihEnglish } from "../../financing/programmes/closed/hapusTagih.words";
import { kopdesEnglish } from "../../financing/programmes/closed/kopdesMerahPutih.words";
import { kipkEnglish } from "../../financing/programmes/kipk.words";
import { klasterEnglish } from "../../financing/programmes/klaster.words";
import { kurEnglish } from "../../financing/programmes/kur/words.en";
import { pembiayaanKiEnglish } from "../../financing/programmes/pembiayaanKi.words";
import { perumahanEnglish } from "../../financing/programmes/perumahan.words";
import { pnmMekaarEnglish } from "../../financing/programmes/pnmMekaar.words";
import { sharedEnglish } from "../../financing/programmes/shared.words";
import { ssrgEnglish } from "../../financing/programmes/ssrg.words";
import { umiEnglish } from "../../financing/programmes/umi.words";
import { vocabularyOptions } from "./options";
import { practiceLaw } from "./practices";
import { sizeLaw } from "./sizeLaw";

/** The words of every law in English: those of a programme lie beside it. */
export const lawWords = [
  vocabularyOptions,
  sizeLaw,
  practiceLaw,
  sharedEnglish,
  kurEnglish,
  umiEnglish,
  pnmMekaarEnglish,
  kipkEnglish,
  perumahanEnglish,
  ssrgEnglish,
  bpumEnglish,
  pembiayaanKiEnglish,
  kopdesEnglish,
  hapusTagihEnglish,
  klasterEnglish,
] as const;
