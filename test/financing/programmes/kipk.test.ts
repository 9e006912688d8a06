import { kipk } from "../../../src/financing/programmes/kipk";
import cases from "../../cases/kipk.json";
import { checkCases } from "../checkCases";

checkCases(kipk, cases);
