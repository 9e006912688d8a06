import { kppPermintaan } from "../../../src/financing/programmes/perumahan";
import { checkCases } from "../checkCases";

checkCases(kppPermintaan);
