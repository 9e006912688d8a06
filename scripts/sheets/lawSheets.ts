import { klaster } from "../../src/financing/programmes/klaster";
import { programmes } from "../../src/financing/programmes/programmes";
import { programmeTerms } from "../../src/financing/programmes/programmeTerms";
import { bpsWorkers } from "../../src/size/law/bpsWorkers";
import { sizeFactors } from "../../src/size/law/sizeFactors";
import { statuteSizes } from "../../src/size/law/statute";
import { programmeSheet } from "./programmeSheet";
import { sizesSheet } from "./sizesSheet";

/** A page for lawyers: its file below `docs/law`, and its text. */
export interface LawSheet {
  readonly name: string;
  readonly markdown: string;
}

/** Write every law sheet from the law data: one for each programme, the klaster, and the size classes. */
export function lawSheets(): LawSheet[] {
  const ofProgrammes = programmes.map((programme): LawSheet => {
    const terms = programmeTerms.find(({ id }) => id === programme.id);
    const whom = programme.memberFacts ? "kelompok usaha dan tiap anggotanya" : "satu usaha";
    const markdown = programmeSheet(programme, terms, `Program pembiayaan untuk ${whom}`);
    return { name: `${programme.id}.md`, markdown };
  });
  const definition = programmeSheet(klaster, undefined, "Definisi dalam undang-undang, bukan program pembiayaan");
  return [
    ...ofProgrammes,
    { name: `${klaster.id}.md`, markdown: definition },
    { name: "sizes.md", markdown: sizesSheet(statuteSizes, bpsWorkers, sizeFactors) },
  ];
}
