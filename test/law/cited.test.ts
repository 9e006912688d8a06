import { expect, it } from "vitest";
import { cited } from "../../src/law/cited";

it("parses each place at its first space, and keeps all else", () => {
  const written = {
    cite: ["permenko-1-2023 Pasal 24 ayat (4a)", "pnm-mekaar kriteria nasabah"],
    evidence: "secondary",
    note: "a note",
  } as const;
  expect(cited(written)).toEqual({
    cite: [
      { regulation: "permenko-1-2023", at: "Pasal 24 ayat (4a)" },
      { regulation: "pnm-mekaar", at: "kriteria nasabah" },
    ],
    evidence: "secondary",
    note: "a note",
  });
});
