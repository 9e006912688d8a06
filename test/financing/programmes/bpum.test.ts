import { bpum } from "../../../src/financing/programmes/bpum";
import { checkCases } from "../checkCases";

checkCases(bpum);
