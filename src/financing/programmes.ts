import { bpum } from "./bpum";
import { kipk } from "./kipk";
import { kppPenyediaan } from "./kppPenyediaan";
import { kppPermintaan } from "./kppPermintaan";
import { kurKhusus } from "./kurKhusus";
import { kurMikro } from "./kurMikro";
import { pnmMekaar } from "./pnmMekaar";
import { ssrg } from "./ssrg";
import { umi } from "./umi";

/** Every programme that the library knows. Importing it brings them all; import one where one is enough. */
export const programmes = [
  kurMikro,
  kurKhusus,
  umi,
  pnmMekaar,
  kipk,
  kppPenyediaan,
  kppPermintaan,
  ssrg,
  bpum,
] as const;
