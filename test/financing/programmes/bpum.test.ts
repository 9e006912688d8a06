import { bpum } from "../../../src/financing/programmes/bpum";
import cases from "../../cases/bpum.json";
import { checkCases } from "../checkCases";

checkCases(bpum, cases);
