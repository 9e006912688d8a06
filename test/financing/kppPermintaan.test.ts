import { kppPermintaan } from "../../src/financing/kppPermintaan";
import cases from "../cases/kppPermintaan.json";
import { checkCases } from "./checkCases";

checkCases(kppPermintaan, cases);
