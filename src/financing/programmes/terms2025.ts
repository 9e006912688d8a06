import type { Condition } from "../../criteria/condition";
import type { DocumentRow, TermRow } from "../types/terms";
import { unread2025 } from "./criteria2025";
import type { KppFacts } from "./facts";

// What Permenko 13/2025 says of the terms of both sides alike, as far as it was read.

/** Five years. */
export const limaTahun: TermRow<Condition<KppFacts>, number> = {
  then: 60,
  cite: [unread2025],
  evidence: "single-source",
  note: "PMK 65/2025 limits the subsidy to as long.",
};
/** An NPWP, whatever the plafon. */
export const npwp: DocumentRow<Condition<KppFacts>> = {
  document: "npwp",
  cite: [unread2025],
  evidence: "single-source",
};
/** A NIB. */
export const nib: DocumentRow<Condition<KppFacts>> = { document: "nib", cite: [unread2025], evidence: "single-source" };
