import { kppPenyediaan } from "../../../src/financing/programmes/perumahan";
import { checkCases } from "../checkCases";

checkCases(kppPenyediaan);
