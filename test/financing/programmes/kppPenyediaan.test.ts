import { kppPenyediaan } from "../../../src/financing/programmes/kppPenyediaan";
import { checkCases } from "../checkCases";

checkCases(kppPenyediaan);
