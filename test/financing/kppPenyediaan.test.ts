import { kppPenyediaan } from "../../src/financing/kppPenyediaan";
import cases from "../cases/kppPenyediaan.json";
import { checkCases } from "./checkCases";

checkCases(kppPenyediaan, cases);
