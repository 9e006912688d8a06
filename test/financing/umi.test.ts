import { umi } from "../../src/financing/umi";
import cases from "../cases/umi.json";
import { checkCases } from "./checkCases";

checkCases(umi, cases);
