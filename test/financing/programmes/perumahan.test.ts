import { kppPenyediaan, kppPermintaan } from "../../../src/financing/programmes/perumahan";
import { checkCases } from "../checkCases";

checkCases(kppPenyediaan);
checkCases(kppPermintaan);
