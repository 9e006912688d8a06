import { umi } from "../../../src/financing/programmes/umi";
import cases from "../../cases/umi.json";
import { checkCases } from "../checkCases";

checkCases(umi, cases);
