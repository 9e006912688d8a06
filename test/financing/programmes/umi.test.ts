import { umi } from "../../../src/financing/programmes/umi";
import { checkCases } from "../checkCases";

checkCases(umi);
