import { kipk } from "../../../src/financing/programmes/kipk";
import { checkCases } from "../checkCases";

checkCases(kipk);
