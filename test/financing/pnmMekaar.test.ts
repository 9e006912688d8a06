import { pnmMekaar } from "../../src/financing/pnmMekaar";
import cases from "../cases/pnmMekaar.json";
import { checkCases } from "./checkCases";

checkCases(pnmMekaar, cases);
