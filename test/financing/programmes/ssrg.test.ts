import { ssrg } from "../../../src/financing/programmes/ssrg";
import cases from "../../cases/ssrg.json";
import { checkCases } from "../checkCases";

checkCases(ssrg, cases);
