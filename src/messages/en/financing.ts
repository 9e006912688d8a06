import type { FinancingWording } from "../wording/financingWording";
import { mergeWords } from "../wording/mergeWords";
import { lawWords } from "./lawWords";

const statuses = {
  eligible: "eligible",
  "presumably-eligible": "presumably eligible",
  ineligible: "not eligible",
  unknown: "not settled",
} as const;

/** Financing, in English. */
export const financing: FinancingWording = {
  programmes: /* @__PURE__ */ mergeWords(lawWords, "programmes"),
  criteria: /* @__PURE__ */ mergeWords(lawWords, "criteria"),
  status: statuses,
  headline: (programme, day, status) => `${programme} on ${day}: ${statuses[status]}.`,
  clusterHeadline: (programme, day, status) => `${programme} for a klaster (cluster) on ${day}: ${statuses[status]}.`,
  termsHeadline: (programme, day) => `Terms of ${programme} on ${day}:`,
  remediesHeadline: (programme, day, status) =>
    `${programme} on ${day}: ${statuses[status]}. What could be done about it:`,
  noRemedies: (programme, day) => `${programme} on ${day}: no criterion is known to fail; nothing need be changed.`,
  way: (criterion, steps) => `${criterion}: ${steps}`,
  otherWay: (steps) => `or ${steps}`,
  steps: {
    change: (required) => `ask or arrange otherwise (${required})`,
    obtain: (required) => `obtain what is missing (${required})`,
    wait: (since, day) => (day === null ? `wait (${since})` : `wait until ${day} (${since})`),
    none: (fact) => `cannot be changed (${fact})`,
    ifSo: (required) => `provided that it turns out so (${required})`,
  },
  otherRule: "another rule may be in force on that day",
  screened: "Programmes, by how the written criteria came out:",
  forClusters: (programmes) => `For groups only, not screened here: ${programmes}.`,
  noRule: (programme, day, why) => `${programme}: no rule was in force on ${day}; ${why}.`,
  notMet: "Not met:",
  open: "Not known yet:",
  met: (criteria) => `Met: ${criteria}.`,
  reason: (criterion, condition, observed, cite) =>
    `${criterion}: ${condition}${observed === null ? "" : `; known: ${observed}`} [${cite}]`,
  implied: (known, from) => `${known} (follows from the answer on ${from})`,
  membersCounted: (members) => `counted: ${members}`,
  membersFail: (members) => `not met by ${members}`,
  membersOpen: (members) => `not known of ${members}`,
  group: (status) => `Group: ${statuses[status]}.`,
  presumed: (criteria) => `Met as the text before has it, not read in the text in force: ${criteria}.`,
  notSettling: "Not met, which does not settle the answer:",
  standings: {
    presumed: "as the text before has it; not read in the text in force",
    liftable: (cite) => `may be lifted on conditions that were not read (${cite})`,
    "in-part": "read in part",
  },
  unread: (criteria) => `Asked, but not read in this text or one before: ${criteria}.`,
  member: (name, status) => `${name}: ${statuses[status]}.`,
  memberName: (number) => `Member ${number}`,
  noMembers: "The members are not known.",
  blocked: (by) => `What stands in the way: ${by}.`,
  totals: (asked, eligible, presumably) =>
    `Plafon (credit limit) asked for in all ${asked ?? "not known"}, by eligible members ${eligible ?? "not known"}${presumably === undefined ? "" : `, by presumably eligible members ${presumably ?? "not known"}`}.`,
  allowed: (allowed) => `The limit of each member's plafon allows all members together ${allowed}.`,
  largest: (members, status, isWhole) =>
    isWhole
      ? `A klaster of the members that may go together (${members}): ${statuses[status]}.`
      : `A klaster of these members alone (${members}): ${statuses[status]}.`,
  noneEligible: "No member is known to be eligible.",
  terms: {
    rate: "effective rate a year",
    method: "how interest is reckoned",
    workingCapitalMonths: "tenor for working capital",
    investmentMonths: "tenor for investment",
    grace: "grace",
    additionalCollateral: "additional collateral",
    subsidy: "interest subsidy",
    extensionSubsidy: "interest subsidy past the longest tenor, in an extension",
    repayment: "repayment",
    disbursement: "disbursement",
    concurrence: "beside a credit that runs",
    onDefault: "when instalments are not paid",
    collateralSanction: "where additional collateral is asked for all the same",
    collateral: "kinds of collateral",
    valuation: "valuation of the collateral",
    tenorWeeks: "tenor",
    grant: "grant, once",
  },
  termValues: /* @__PURE__ */ mergeWords(lawWords, "termValues"),
  documents: /* @__PURE__ */ mergeWords(lawWords, "documents"),
  owed: (documents) => `Documents owed: ${documents}.`,
  maybeOwed: (documents) => `Perhaps owed: ${documents}.`,
  notOwed: (documents) => `Not owed: ${documents}.`,
  rateFrom: (rate, day) => `${rate} from ${day}`,
  orNone: "no such credit",
  term: (name, value, cite) => `${name}: ${value}${cite === null ? "" : ` [${cite}]`}`,
  openTerm: (name, values) => `${name}: not settled, ${values}`,
  unstated: (what) => (what === null ? "not stated for this case" : `not read for this case (${what})`),
  barredTerm: (name, cite) => `${name}: none, since the rule allows no such credit [${cite}]`,
  months: (count) => `at most ${count} months`,
  weeks: (count) => `${count} weeks`,
  noTerms: "No terms were read.",
  termsAlone:
    "These are the terms of the programme for those who may have it; that this credit may be had they do not say.",
  methods: { annuity: "annuity", flat: "flat", yarnen: "after harvest (yarnen)" },
  schedule: (method, count) => `Instalments, ${method}, number of payments ${count}:`,
  instalment: (number, day, payment, interest, principal, balance) =>
    `${number}. ${day}: ${payment} (interest ${interest}, principal ${principal}); still owed ${balance}`,
  repaid: (payment, interest) => `In all ${payment}, of which interest ${interest}; a lender may round otherwise.`,
  screening: "This is a screening by the written criteria, not a credit decision; the lender decides.",
};
