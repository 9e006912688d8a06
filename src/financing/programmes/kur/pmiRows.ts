import type { Condition } from "../../../criteria/condition";
import type { PmiFacts } from "../../../vocabulary/pmiFacts";
import type { TermRow } from "../../types/terms";
import { unread2022 } from "./citations";

type PmiTerm = TermRow<Condition<PmiFacts>, number>;

/** The rate as amended. */
export const enamPersen: PmiTerm = { then: 0.06, cite: [unread2022], evidence: "secondary" };

/** The longest tenor: that of the contract, at most 3 years. */
export const tigaTahun: PmiTerm = {
  when: { fact: "contractMonths", atLeast: 36 },
  then: 36,
  cite: [unread2022],
  evidence: "unverified",
};

/** A shorter contract: a row holds no amount of the applicant's. */
export const menurutKontrak: PmiTerm = {
  then: { unstated: "tenor-menurut-kontrak" },
  cite: [unread2022],
  evidence: "unverified",
  note: "At most as long as the contract.",
};
