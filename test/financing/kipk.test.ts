import { kipk } from "../../src/financing/kipk";
import cases from "../cases/kipk.json";
import { checkCases } from "./checkCases";

checkCases(kipk, cases);
