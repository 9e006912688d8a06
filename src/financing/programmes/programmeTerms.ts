import { deepFreeze } from "../../core/plain/deepFreeze";
import { bpumTerms } from "./bpum";
import { kopdesMerahPutihTerms } from "./closed/kopdesMerahPutih";
import { kipkTerms } from "./kipk";
import { kurKecilTerms } from "./kur/kecil";
import { kurKhususTerms } from "./kur/khusus";
import { kurMikroTerms } from "./kur/mikro";
import { kurPmiTerms } from "./kur/pmi";
import { kurSuperMikroTerms } from "./kur/superMikro";
import { pembiayaanKiTerms } from "./pembiayaanKi";
import { kppPenyediaanTerms, kppPermintaanTerms } from "./perumahan";
import { pnmMekaarTerms } from "./pnmMekaar";
import { ssrgTerms } from "./ssrg";
import { umiTerms } from "./umi";

/** The terms of every programme whose terms the library knows, under the id of the programme. */
export const programmeTerms = /* @__PURE__ */ deepFreeze([
  kurSuperMikroTerms,
  kurMikroTerms,
  kurKecilTerms,
  kurKhususTerms,
  kurPmiTerms,
  umiTerms,
  pnmMekaarTerms,
  kipkTerms,
  kppPenyediaanTerms,
  kppPermintaanTerms,
  ssrgTerms,
  pembiayaanKiTerms,
  kopdesMerahPutihTerms,
  bpumTerms,
] as const);
