import { sizeFacts } from "../../src/size/types/regime";
import { readSizeCases } from "../tables/readSizeCases.mjs";

/** The golden cases of the size room. */
export const sizeCases = ["size-limits", "size"].flatMap((file) => readSizeCases(file, sizeFacts));
