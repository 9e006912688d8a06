import { deepFreeze } from "../../core/plain/deepFreeze";
import { bpumTerms } from "./bpumTerms";
import { kipkTerms } from "./kipkTerms";
import { kppPenyediaanTerms } from "./kppPenyediaanTerms";
import { kppPermintaanTerms } from "./kppPermintaanTerms";
import { kurKecilTerms } from "./kur/kurKecilTerms";
import { kurKhususTerms } from "./kur/kurKhususTerms";
import { kurMikroTerms } from "./kur/kurMikroTerms";
import { kurPmiTerms } from "./kur/kurPmiTerms";
import { kurSuperMikroTerms } from "./kur/kurSuperMikroTerms";
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
