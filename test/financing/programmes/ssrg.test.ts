import { ssrg } from "../../../src/financing/programmes/ssrg";
import { checkCases } from "../checkCases";

checkCases(ssrg);
