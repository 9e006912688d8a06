import { deepFreeze } from "../../core/plain/deepFreeze";
import { bpum } from "./bpum";
import { kipk } from "./kipk";
import { kppPenyediaan } from "./kppPenyediaan";
import { kppPermintaan } from "./kppPermintaan";
import { kurKecil } from "./kur/kurKecil";
import { kurKhusus } from "./kur/kurKhusus";
import { kurMikro } from "./kur/kurMikro";
import { kurPmi } from "./kur/kurPmi";
import { kurSuperMikro } from "./kur/kurSuperMikro";
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
  umi,
  pnmMekaar,
  kipk,
  kppPenyediaan,
  kppPermintaan,
  ssrg,
  bpum,
] as const);
