import { deepFreeze } from "../core/deepFreeze";
import { bpum } from "./bpum";
import { kipk } from "./kipk";
import { kppPenyediaan } from "./kppPenyediaan";
import { kppPermintaan } from "./kppPermintaan";
import { kurKecil } from "./kurKecil";
import { kurKhusus } from "./kurKhusus";
import { kurMikro } from "./kurMikro";
import { kurPmi } from "./kurPmi";
import { kurSuperMikro } from "./kurSuperMikro";
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
