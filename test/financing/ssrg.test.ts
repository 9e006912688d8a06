import { ssrg } from "../../src/financing/ssrg";
import cases from "../cases/ssrg.json";
import { checkCases } from "./checkCases";

checkCases(ssrg, cases);
