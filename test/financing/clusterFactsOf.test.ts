import { expect, it } from "vitest";
import { clusterFactsOf } from "../../src/financing/clusterFactsOf";
import { refusal } from "../core/refusal";

it("takes what is known of a cluster, of its partner and of its members, each under the name of its fact", () => {
  const business = { id: "b-1", hasNib: false, nib: null };
  const cluster = {
    id: "c-1",
    managedTogether: true,
    commodity: "hortikultura",
    certificate: "surat-dinas",
    borrowsAsGroup: false,
    mitraUsaha: { licensed: true, legalEntity: false },
    members: [
      { business, owner: { id: "o-1", hasNpwp: true }, plafon: 5_000_000, novice: false, recommendedByChair: true },
      { business: { id: "b-2" }, registeredInSikp: true },
    ],
  } as const;
  const { cluster: own, members } = clusterFactsOf(cluster as never);
  expect(own).toMatchObject({ managedTogether: true, commodity: "hortikultura", certificate: "surat-dinas" });
  expect(own).toMatchObject({ borrowsAsGroup: false, offtakerLicensed: true, offtakerLegalEntity: false });
  expect(members).toMatchObject([
    { plafon: 5_000_000, novice: false, recommendedByChair: true, hasNib: false, hasNpwp: true },
    { registeredInSikp: true },
  ]);
});

it("has a partner where one is described, and what is stated where none is", () => {
  const told = (more: object) => clusterFactsOf({ id: "c-1", members: [], ...more } as never).cluster.hasMitraUsaha;
  expect(told({ mitraUsaha: {} })).toBe(true);
  expect(told({ mitraUsaha: null, hasMitraUsaha: false })).toBe(false);
  expect(told({ hasMitraUsaha: true })).toBe(true);
  expect(told({})).toBeUndefined();
});

it.each([[null], [{ id: "c-1" }], [{ id: "c-1", members: {} }], [[]]])("refuses %j", (cluster) => {
  expect(() => clusterFactsOf(cluster as never)).toThrow(refusal("invalid-fact", ["cluster"]));
});

it("refuses a member that is no record, among others that are", () => {
  const members = [{ business: { id: "b-1" } }, null];
  expect(() => clusterFactsOf({ id: "c-1", members } as never)).toThrow(refusal("invalid-fact", ["cluster"]));
});

it("says of each member whether the partner stands surety", () => {
  const members = [{ business: { id: "b-1" } }, { business: { id: "b-2" } }];
  const told = (mitraUsaha: object) => clusterFactsOf({ id: "c-1", members, mitraUsaha }).members ?? [];
  expect(told({ avalis: true })).toMatchObject([{ offtakerIsAvalis: true }, { offtakerIsAvalis: true }]);
  expect(told({})[0]?.offtakerIsAvalis).toBeUndefined();
});

it("says of which member a number is none", () => {
  const members = [{ business: { id: "b-1" } }, { business: { id: "b-2", nib: "-" } }];
  const refused = refusal("invalid-fact", ["cluster", "members", 1, "business", "nib"]);
  expect(() => clusterFactsOf({ id: "c-1", members })).toThrow(refused);
});

it.each(["-", "", true, [[]]])("takes %j for no partner", (mitraUsaha) => {
  const cluster = { id: "c-1", members: [], mitraUsaha: mitraUsaha as never };
  expect(() => clusterFactsOf(cluster)).toThrow(refusal("invalid-fact", ["cluster", "mitraUsaha"]));
});
