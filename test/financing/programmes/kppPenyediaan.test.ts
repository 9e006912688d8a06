import { kppPenyediaan } from "../../../src/financing/programmes/perumahan";
import cases from "../../cases/kppPenyediaan.json";
import { checkCases } from "../checkCases";

checkCases(kppPenyediaan, cases);
