import { pnmMekaar } from "../../../src/financing/programmes/pnmMekaar";
import cases from "../../cases/pnmMekaar.json";
import { checkCases } from "../checkCases";

checkCases(pnmMekaar, cases);
