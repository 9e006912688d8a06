import { deepFreeze } from "../core/deepFreeze";
import { bpumTerms } from "./bpumTerms";
import { kipkTerms } from "./kipkTerms";
import { kppPenyediaanTerms } from "./kppPenyediaanTerms";
import { kppPermintaanTerms } from "./kppPermintaanTerms";
import { kurKecilTerms } from "./kurKecilTerms";
import { kurKhususTerms } from "./kurKhususTerms";
import { kurMikroTerms } from "./kurMikroTerms";
import { kurPmiTerms } from "./kurPmiTerms";
import { kurSuperMikroTerms } from "./kurSuperMikroTerms";
import { pnmMekaarTerms } from "./pnmMekaarTerms";

/** The terms of every programme whose terms the library knows, under the id of the programme. */
export const programmeTerms = /* @__PURE__ */ deepFreeze([
  kurSuperMikroTerms,
  kurMikroTerms,
  kurKecilTerms,
  kurKhususTerms,
  kurPmiTerms,
  pnmMekaarTerms,
  kipkTerms,
  kppPenyediaanTerms,
  kppPermintaanTerms,
  bpumTerms,
] as const);
