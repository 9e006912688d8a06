import { bpumIndonesian } from "../../financing/programmes/bpum.words";
import { hapusTagihIndonesian } from "../../financing/programmes/closed/hapusTagih.words";
import { kopdesIndonesian } from "../../financing/programmes/closed/kopdesMerahPutih.words";
import { kipkIndonesian } from "../../financing/programmes/kipk.words";
import { klasterIndonesian } from "../../financing/programmes/klaster.words";
import { kurIndonesian } from "../../financing/programmes/kur/words.id";
import { pembiayaanKiIndonesian } from "../../financing/programmes/pembiayaanKi.words";
import { perumahanIndonesian } from "../../financing/programmes/perumahan.words";
import { pnmMekaarIndonesian } from "../../financing/programmes/pnmMekaar.words";
import { sharedIndonesian } from "../../financing/programmes/shared.words";
import { ssrgIndonesian } from "../../financing/programmes/ssrg.words";
import { umiIndonesian } from "../../financing/programmes/umi.words";
import { vocabularyOptions } from "./options";
import { practiceLaw } from "./practices";
import { sizeLaw } from "./sizeLaw";

/** The words of every law in Indonesian: those of a programme lie beside it. */
export const lawWords = [
  vocabularyOptions,
  sizeLaw,
  practiceLaw,
  sharedIndonesian,
  kurIndonesian,
  umiIndonesian,
  pnmMekaarIndonesian,
  kipkIndonesian,
  perumahanIndonesian,
  ssrgIndonesian,
  bpumIndonesian,
  pembiayaanKiIndonesian,
  kopdesIndonesian,
  hapusTagihIndonesian,
  klasterIndonesian,
] as const;
