import { describe, expect, it } from "vitest";
import { assessCluster } from "../../../src/financing/assessCluster";
import { klaster } from "../../../src/financing/programmes/klaster";
import { programmes } from "../../../src/financing/programmes/programmes";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { sizes } from "../../../src/vocabulary/options";

const asOf = "2024-03-05";
const none = { commonProductChain: false, similarLabourSkills: false, similarTechnology: false };
const micro = [{ size: "mikro" }, { size: "kecil" }] as const;

// UU 11/2020 Pasal 88, as kur.md has it, unverified: linked by one of three, and all micro or small.
describe("a klaster by the statute", () => {
  it.each(["commonProductChain", "similarLabourSkills", "similarTechnology"])(
    "needs one link: %s is enough",
    (link) => {
      const outcome = assessCluster(klaster, { cluster: { ...none, [link]: true }, members: micro }, { asOf });
      expect(outcome.status).toBe("eligible");
    },
  );

  it("is none without a link", () => {
    const outcome = assessCluster(klaster, { cluster: none, members: micro }, { asOf });
    expect(outcome.status === "ineligible" && outcome.blockedBy).toEqual({ criteria: ["keterkaitan"], members: [] });
  });

  it("is not known while a link is not known", () => {
    const cluster = { ...none, similarTechnology: null };
    expect(assessCluster(klaster, { cluster, members: micro }, { asOf }).status).toBe("unknown");
  });

  it.each(sizes)("has micro and small members only: %s", (size) => {
    const members = [{ size: "mikro" }, { size }] as const;
    const outcome = assessCluster(klaster, { cluster: { ...none, commonProductChain: true }, members }, { asOf });
    expect(outcome.status).toBe(size === "mikro" || size === "kecil" ? "eligible" : "ineligible");
  });

  it.each([
    ["2020-11-01", "no-rule"],
    ["2020-11-02", "eligible"],
    ["2026-07-28", "eligible"],
  ])("is defined since UU 11/2020: %s", (day, status) => {
    const facts = { cluster: { ...none, commonProductChain: true }, members: micro };
    expect(assessCluster(klaster, facts, { asOf: day }).status).toBe(status);
  });

  it("is unverified, says so in words, and finances nothing", () => {
    const outcome = assessCluster(klaster, { cluster: none, members: micro }, { asOf });
    expect(outcome.status !== "no-rule" && outcome.basis.evidence).toBe("unverified");
    expect(explain(outcome, id).join(" ")).toContain("Pasal 88 UU Nomor 11 Tahun 2020");
    expect(programmes.map((one) => one.id)).not.toContain(klaster.id);
  });
});
