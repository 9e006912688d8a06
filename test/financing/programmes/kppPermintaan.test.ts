import { kppPermintaan } from "../../../src/financing/programmes/kppPermintaan";
import { checkCases } from "../checkCases";

checkCases(kppPermintaan);
