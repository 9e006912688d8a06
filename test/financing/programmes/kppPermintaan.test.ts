import { kppPermintaan } from "../../../src/financing/programmes/kppPermintaan";
import cases from "../../cases/kppPermintaan.json";
import { checkCases } from "../checkCases";

checkCases(kppPermintaan, cases);
