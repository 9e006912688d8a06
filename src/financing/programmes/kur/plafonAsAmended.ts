import type { Criterion } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import { unread2022 } from "./citations";
import { noteFromSubsidy } from "./notes";

const pasal35Ayat4A: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (4) huruf a" };
const pasal35Ayat4B: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (4) huruf b" };
const pasal35Ayat4C: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (4) huruf c" };

// The amounts of KUR super mikro, mikro and kecil in Permenko 1/2022 as amended: a limit belongs to the smaller one.

/** KUR super mikro: at most 10 million rupiah, inclusive. */
export const palingBanyak10Juta: Criterion<ApplicantFacts> = {
  id: "plafon-paling-banyak-10-juta",
  when: { fact: "plafon", atMost: 10_000_000 },
  cite: [unread2022, pasal35Ayat4A],
  evidence: "secondary",
  note: noteFromSubsidy,
};

/** KUR mikro: more than 10 million rupiah, exclusive. */
export const lebihDari10Juta: Criterion<ApplicantFacts> = {
  id: "plafon-di-atas-10-juta",
  when: { fact: "plafon", moreThan: 10_000_000 },
  cite: [unread2022, pasal35Ayat4B],
  evidence: "secondary",
  note: noteFromSubsidy,
};

/** KUR mikro: at most 100 million rupiah, inclusive. */
export const palingBanyak100Juta: Criterion<ApplicantFacts> = {
  id: "plafon-paling-banyak-100-juta",
  when: { fact: "plafon", atMost: 100_000_000 },
  cite: [unread2022, pasal35Ayat4B],
  evidence: "secondary",
  note: noteFromSubsidy,
};

/** KUR kecil: more than 100 million rupiah, exclusive. */
export const lebihDari100Juta: Criterion<ApplicantFacts> = {
  id: "plafon-di-atas-100-juta",
  when: { fact: "plafon", moreThan: 100_000_000 },
  cite: [unread2022, pasal35Ayat4C],
  evidence: "secondary",
  note: noteFromSubsidy,
};

/** KUR kecil: at most 500 million rupiah, inclusive. */
export const palingBanyak500Juta: Criterion<ApplicantFacts> = {
  id: "plafon-paling-banyak-500-juta",
  when: { fact: "plafon", atMost: 500_000_000 },
  cite: [unread2022, pasal35Ayat4C],
  evidence: "secondary",
  note: noteFromSubsidy,
};
