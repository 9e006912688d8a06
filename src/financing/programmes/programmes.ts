import { deepFreeze } from "../../core/plain/deepFreeze";
import { bpum } from "./bpum";
import { hapusTagih, hapusTagihNegara } from "./closed/hapusTagih";
import { kopdesMerahPutih } from "./closed/kopdesMerahPutih";
import { kipk } from "./kipk";
import { kurKecil } from "./kur/kecil";
import { kurKhusus } from "./kur/khusus";
import { kurMikro } from "./kur/mikro";
import { kurPerikanan } from "./kur/perikanan";
import { kurPmi } from "./kur/pmi";
import { kurSuperMikro } from "./kur/superMikro";
import { pembiayaanKi } from "./pembiayaanKi";
import { kppPenyediaan, kppPermintaan } from "./perumahan";
import { pnmMekaar } from "./pnmMekaar";
import { ssrg } from "./ssrg";
import { umi } from "./umi";

/** Every programme that the library knows. Importing it brings them all; import one where one is enough. */
export const programmes = /* @__PURE__ */ deepFreeze([
  kurSuperMikro,
  kurMikro,
  kurKecil,
  kurKhusus,
  kurPmi,
  kurPerikanan,
  umi,
  pnmMekaar,
  kipk,
  kppPenyediaan,
  kppPermintaan,
  ssrg,
  pembiayaanKi,
  kopdesMerahPutih,
  hapusTagih,
  hapusTagihNegara,
  bpum,
] as const);
