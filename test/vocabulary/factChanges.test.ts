import { expect, it } from "vitest";
import { programmes } from "../../src/financing/programmes/programmes";
import { factChanges } from "../../src/vocabulary/factChanges";

// Read from docs/semantics.md, Remedies, fact by fact; all that is in no list is fixed.
const obtained = {
  papers:
    "hasNik hasNpwp hasNib hasBusinessLetter certificate productiveUseProven recommendedByChair hasPlacementAgreement hasWorkContract",
  registrations: "hasBpjsKetenagakerjaan registeredInSikp registeredInSiskoP2mi inKelompokUsaha",
  training: "mentored trained",
  "papers of other programmes": "hasFinancingProposal hasBusinessProposal approvedByVillageHead proposedForBpum",
  "what a cooperative registers": "hasLegalEntity hasCooperativeNumber hasBankAccount",
  "intellectual property": "intellectualPropertyEngagement intellectualPropertyRecorded intellectualPropertyUsed",
  gear: "permittedGear",
  partners: "hasMitraUsaha cooperationAgreement offtakerIsAvalis",
};
const asked = {
  credit: "plafon forInvestment operatingCost tenorMonths cooperativeActivity fishingUse kppUse",
  "credits that may be paid off or brought up to date":
    "kurMikroOutstanding kppOutstanding kurAtOtherLender programmeCredit otherProgrammeCreditRunning creditRunning otherCreditRunning runningCreditCurrent",
  "how a group works": "managedTogether borrowsAsGroup developsMembers tanggungRenteng",
  "how one asks": "appliesThroughChair signedByChairAndMember joinsWeeklyMeetings joinsTanggungRenteng",
};
const waited = { time: "businessStartedOn" };
const namesIn = (lists: object) => Object.values(lists).join(" ").split(" ").sort();
const changing = (kind: string) => Object.keys(factChanges).filter((name) => Reflect.get(factChanges, name) === kind);

it.each([
  ["obtain", obtained],
  ["ask", asked],
  ["wait", waited],
])("what one can %s", (kind, lists) => {
  expect(changing(kind).sort()).toEqual(namesIn(lists));
});

it("all else is fixed, and no declared fact is left out", () => {
  const kinds = new Set<string>(Object.values(factChanges));
  expect(kinds).toEqual(new Set(["obtain", "ask", "wait", "fixed"]));
  const declared = programmes.flatMap(({ facts, memberFacts }) => Object.keys({ ...facts, ...memberFacts }));
  expect(new Set(declared)).toEqual(new Set(Object.keys(factChanges)));
});

it("days alone are waited for, and no amount or count is obtained", () => {
  const kindOf = Object.assign({}, ...programmes.map(({ facts, memberFacts }) => ({ ...facts, ...memberFacts })));
  for (const name of changing("wait")) expect(kindOf[name]).toBe("date");
  for (const name of changing("obtain")) expect(["rupiah", "count", "date"]).not.toContain(kindOf[name]);
});
