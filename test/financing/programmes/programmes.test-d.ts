import { expectTypeOf, it } from "vitest";
import type { FactsOf } from "../../../src/core/fact/fact";
import { assess } from "../../../src/financing/assess";
import { bpum } from "../../../src/financing/programmes/bpum";
import { hapusTagih } from "../../../src/financing/programmes/closed/hapusTagih";
import { kopdesMerahPutih } from "../../../src/financing/programmes/closed/kopdesMerahPutih";
import { kipk } from "../../../src/financing/programmes/kipk";
import { pembiayaanKi } from "../../../src/financing/programmes/pembiayaanKi";
import { kppPenyediaan, kppPermintaan } from "../../../src/financing/programmes/perumahan";
import { pnmMekaar } from "../../../src/financing/programmes/pnmMekaar";
import { ssrg } from "../../../src/financing/programmes/ssrg";
import { umi } from "../../../src/financing/programmes/umi";

const on = { asOf: "2026-02-01" } as const;

it("takes the facts that each programme declares", () => {
  assess(umi, { legalForm: { oneOf: ["cv", "firma"] }, programmeCredit: "lunas", receivesKur: null }, on);
  assess(pnmMekaar, { sex: "perempuan", monthlyIncomePerHead: "799999.5" }, on);
  assess(kipk, { labourIntensiveIndustry: "mainan-anak", tenagaKerja: { atLeast: 50 } }, on);
  assess(kppPenyediaan, { kppRecipient: "kontraktor", businessStartedOn: { atMost: "2020-01-01" } }, on);
  assess(kppPermintaan, { registeredInSikp: { unknown: "declined" } }, on);
  assess(ssrg, { warehouseReceiptValue: 1n, ssrgPlafonThisYear: 0 }, on);
  assess(pembiayaanKi, { intellectualPropertyRecorded: { unknown: "declined" } }, on);
  assess(kopdesMerahPutih, { cooperativeActivity: "sembako", tenorMonths: 72, operatingCost: 1n }, on);
  assess(hapusTagih, { writtenOffOn: { atMost: "2019-11-05" }, badDebtKind: "bencana-alam" }, on);
  assess(bpum, { bumnOrBumdStaff: false, occupation: "pensiunan" }, on);
});

it("refuses the facts of others, and options that do not exist", () => {
  // @ts-expect-error a fact of the supply side
  assess(kppPermintaan, { kppAccumulated: 0 }, on);
  // @ts-expect-error a fact of KUR
  assess(umi, { kurMikroCount: 1 }, on);
  // @ts-expect-error a fact of Mekaar
  assess(ssrg, { sex: "perempuan" }, on);
  // @ts-expect-error no such industry
  assess(kipk, { labourIntensiveIndustry: "baja" }, on);
  // @ts-expect-error no such kind of bad debt
  assess(hapusTagih, { badDebtKind: "kur" }, on);
  // @ts-expect-error no such form
  assess(umi, { legalForm: "ud" }, on);
  // @ts-expect-error no amount
  assess(pnmMekaar, { monthlyIncomePerHead: true }, on);
});

it("keeps the kinds", () => {
  expectTypeOf<FactsOf<(typeof ssrg)["facts"]>>().toHaveProperty("warehouseReceiptValue");
  expectTypeOf<(typeof kipk)["facts"]["tenagaKerja"]>().toEqualTypeOf<"count">();
  expectTypeOf<(typeof bpum)["memberFacts"]>().toEqualTypeOf<null>();
});
