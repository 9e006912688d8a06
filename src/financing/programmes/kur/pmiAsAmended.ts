import type { Criterion } from "../../../criteria/condition";
import type { PmiFacts } from "../../../vocabulary/pmiFacts";
import { unread2022 } from "./citations";
import { npwp } from "./criteria2022";

/** At most 100 million rupiah, inclusive. */
export const palingBanyak100JutaPmi: Criterion<PmiFacts> = {
  id: "plafon-paling-banyak-100-juta",
  when: { fact: "plafon", atMost: 100_000_000 },
  cite: [unread2022],
  evidence: "secondary",
};

/** For candidate migrant workers and candidates for an apprenticeship abroad. */
export const calonPmi: Criterion<PmiFacts> = {
  id: "calon-pmi",
  when: { fact: "migrantCandidate", is: true },
  cite: [unread2022],
  evidence: "secondary",
};

/** What Permenko 1/2022 as amended asks of KUR penempatan PMI: the first and the fourth amendment alike. */
export const pmiCriteria: readonly Criterion<PmiFacts>[] = [palingBanyak100JutaPmi, calonPmi, npwp];
