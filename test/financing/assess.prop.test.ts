import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/financing/assess";
import { kurKecil } from "../../src/financing/programmes/kur/kecil";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { kurSuperMikro } from "../../src/financing/programmes/kur/superMikro";
import { applicants, asOf } from "./arbitraries";
import { ruled } from "./support";

const runs = { numRuns: 2000 };
const programmes = fc.constantFrom(kurSuperMikro, kurMikro, kurKecil);

test("more facts never turn a known answer, as a whole or of one criterion, into another", () => {
  fc.assert(
    fc.property(programmes, applicants, asOf, (programme, { full, part }, day) => {
      const [less, more] = [part, full].map((facts) => ruled(assess(programme, facts, { asOf: day })));
      if (less?.status !== "unknown") expect(more?.status).toBe(less?.status);
      // What is open stays open, unless a cited rule turns out to bar.
      if (less?.missing.length === 0) expect(more?.status).toBe(less?.status);
      for (const [n, { truth }] of (less?.reasons ?? []).entries()) {
        if (truth !== null) expect(more?.reasons[n]?.truth).toBe(truth);
      }
    }),
    runs,
  );
});

test("nothing is missing where the answer is known, and something where nothing keeps it open", () => {
  fc.assert(
    fc.property(programmes, applicants, asOf, (programme, { part }, day) => {
      const { status, missing, open } = ruled(assess(programme, part, { asOf: day }));
      if (status !== "unknown") expect(missing).toEqual([]);
      else if (open.length === 0) expect(missing.length).toBeGreaterThan(0);
    }),
    runs,
  );
});

test("only a cited rule bars, and only what was read or presumed makes a yes", () => {
  fc.assert(
    fc.property(programmes, applicants, asOf, (programme, { full, part }, day) => {
      for (const facts of [full, part]) {
        const { status, reasons, presumed, open, basis } = ruled(assess(programme, facts, { asOf: day }));
        const bars = reasons.some(({ truth, standing }) => truth === false && standing === "cited");
        expect(status === "ineligible").toBe(bars);
        if (status === "eligible" || status === "presumably-eligible") {
          expect(reasons.every(({ truth }) => truth)).toBe(true);
          expect(open).toEqual([]);
          expect(presumed.length > 0).toBe(status === "presumably-eligible");
        }
        if (status === "presumably-eligible") expect(basis.evidence).toBe("unverified");
      }
    }),
    runs,
  );
});

test("filling in what is missing settles the answer", () => {
  fc.assert(
    fc.property(programmes, applicants, asOf, (programme, { full, part }, day) => {
      const { missing } = ruled(assess(programme, part, { asOf: day }));
      const names = missing.map(({ fact }) => fact as keyof typeof full);
      const filled = { ...part, ...Object.fromEntries(names.map((name) => [name, full[name]])) };
      const answer = ruled(assess(programme, filled, { asOf: day }));
      const whole = ruled(assess(programme, full, { asOf: day }));
      // What is missing under `any` may open another branch; the answer is settled or asks for new facts only.
      if (answer.status !== "unknown") expect(answer.status).toBe(whole.status);
      expect(answer.missing.filter(({ fact }) => names.includes(fact as keyof typeof full))).toEqual([]);
    }),
    runs,
  );
});

test("the answer survives JSON", () => {
  fc.assert(
    fc.property(programmes, applicants, asOf, (programme, { part }, day) => {
      const outcome = assess(programme, part, { asOf: day });
      expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
    }),
  );
});
