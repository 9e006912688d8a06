import { deepFreeze } from "../core/plain/deepFreeze";

/** What a fact is: a yes or a no, one of some options, or an amount or count of at most so much. */
export interface Statement {
  readonly fact: string;
  readonly is?: boolean;
  readonly in?: readonly string[];
  readonly atMost?: number;
}

/** Where the first is so, the second is so; where the second is not so, the first is not. */
export type Implication = readonly [when: Statement, then: Statement];

const noKurEver: Statement = { fact: "hadKur", is: false };
const noKurMikro: Statement = { fact: "kurMikroCount", atMost: 0 };
const noKurKecil: Statement = { fact: "kurKecilCount", atMost: 0 };
const noKurRuns: Statement = { fact: "receivesKur", is: false };
const nothingRuns: Statement = { fact: "creditRunning", is: false };
const noCommercial: Statement = { fact: "hadCommercialCredit", is: false };
const noPartner: Statement = { fact: "hasMitraUsaha", is: false };
const noProgrammeRuns: Statement = { fact: "programmeCredit", in: ["tidak-ada", "lunas"] };
const noKpp: Statement = { fact: "kppCount", atMost: 0 };

/**
 * What follows from what, between facts about the same applicant or the same group. With what follows from what follows:
 * the list is closed, so that nobody needs to follow a chain.
 *
 * What is not here does not follow. KUR super mikro, khusus and penempatan PMI have no count, so that `hadKur: true` says
 * nothing of the counts. `runningCreditCurrent` has a meaning only where a credit runs. Other credit may run beside a
 * commercial credit that never was: household consumption is no commercial credit. A partner need not be an avalis, and a
 * group without a partner may still have a letter of the dinas.
 */
export const implications: readonly Implication[] = /* @__PURE__ */ deepFreeze([
  // Never had KUR: nothing of it was had, runs or is owed.
  [noKurEver, noKurMikro],
  [noKurEver, { fact: "kurMikroOutstanding", atMost: 0 }],
  [noKurEver, { fact: "kurMikroThisCycle", atMost: 0 }],
  [noKurEver, { fact: "kurMikroAccumulated", atMost: 0 }],
  [noKurEver, noKurKecil],
  [noKurEver, { fact: "kurKecilAccumulated", atMost: 0 }],
  [noKurEver, { fact: "kurAtOtherLender", is: false }],
  [noKurEver, noKurRuns],
  // Never had KUR mikro, or KUR kecil: nothing of it accumulates or is owed. The other way round, a credit has an amount.
  [noKurMikro, { fact: "kurMikroOutstanding", atMost: 0 }],
  [noKurMikro, { fact: "kurMikroThisCycle", atMost: 0 }],
  [noKurMikro, { fact: "kurMikroAccumulated", atMost: 0 }],
  [{ fact: "kurMikroAccumulated", atMost: 0 }, noKurMikro],
  [
    { fact: "kurMikroAccumulated", atMost: 0 },
    { fact: "kurMikroOutstanding", atMost: 0 },
  ],
  [
    { fact: "kurMikroAccumulated", atMost: 0 },
    { fact: "kurMikroThisCycle", atMost: 0 },
  ],
  [noKurKecil, { fact: "kurKecilAccumulated", atMost: 0 }],
  [{ fact: "kurKecilAccumulated", atMost: 0 }, noKurKecil],
  // No KUR runs: nothing is owed, at this lender or at another.
  [noKurRuns, { fact: "kurMikroOutstanding", atMost: 0 }],
  [noKurRuns, { fact: "kurAtOtherLender", is: false }],
  // No credit runs: none of any kind does.
  [nothingRuns, { fact: "otherCreditRunning", is: false }],
  [nothingRuns, { fact: "kurMikroOutstanding", atMost: 0 }],
  [nothingRuns, { fact: "kurAtOtherLender", is: false }],
  [nothingRuns, noKurRuns],
  [nothingRuns, noProgrammeRuns],
  [nothingRuns, { fact: "programmeCreditInSikp", is: false }],
  [nothingRuns, { fact: "otherProgrammeCreditRunning", is: false }],
  [nothingRuns, { fact: "kppOutstanding", atMost: 0 }],
  // No programme credit ever, or none that runs: the register shows none as running, of no programme one runs, and nothing is
  // owed on the Kredit Program Perumahan, which is one.
  [noProgrammeRuns, { fact: "programmeCreditInSikp", is: false }],
  [noProgrammeRuns, { fact: "otherProgrammeCreditRunning", is: false }],
  [noProgrammeRuns, { fact: "kppOutstanding", atMost: 0 }],
  // Never had commercial credit: none of its kinds.
  [noCommercial, { fact: "hadOtherCommercialCredit", is: false }],
  [noCommercial, { fact: "ultraMikroPlafon", atMost: 0 }],
  [noCommercial, { fact: "productiveConsumptionPlafon", atMost: 0 }],
  // The Kredit Program Perumahan, like KUR.
  [noKpp, { fact: "kppAccumulated", atMost: 0 }],
  [noKpp, { fact: "kppOutstanding", atMost: 0 }],
  [{ fact: "kppAccumulated", atMost: 0 }, noKpp],
  [
    { fact: "kppAccumulated", atMost: 0 },
    { fact: "kppOutstanding", atMost: 0 },
  ],
  // A group without a partner has no agreement with one, nothing that one issued, and none that is of any sort.
  [noPartner, { fact: "cooperationAgreement", is: false }],
  [noPartner, { fact: "certificate", in: ["surat-dinas", "validasi-dinas", "surat-lain", "tidak-ada"] }],
  [noPartner, { fact: "offtakerLegalEntity", is: false }],
  [noPartner, { fact: "offtakerLicensed", is: false }],
  [noPartner, { fact: "offtakerRelevantBusiness", is: false }],
  [noPartner, { fact: "offtakerClosedLoop", is: false }],
  [noPartner, { fact: "offtakerJoinedWithSikp", is: false }],
  // The disaster is that of the three provinces.
  [
    { fact: "disasterProvince", in: ["lainnya"] },
    { fact: "affectedByDisaster", is: false },
  ],
]);
