import { pnmMekaar } from "../../../src/financing/programmes/pnmMekaar";
import { checkCases } from "../checkCases";

checkCases(pnmMekaar);
