import { kppPenyediaan } from "../../../src/financing/programmes/kppPenyediaan";
import cases from "../../cases/kppPenyediaan.json";
import { checkCases } from "../checkCases";

checkCases(kppPenyediaan, cases);
