import { kppPermintaan } from "../../../src/financing/programmes/perumahan";
import cases from "../../cases/kppPermintaan.json";
import { checkCases } from "../checkCases";

checkCases(kppPermintaan, cases);
