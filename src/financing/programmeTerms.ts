import { kurKhususTerms } from "./kurKhususTerms";
import { kurMikroTerms } from "./kurMikroTerms";

/** The terms of every programme whose terms the library knows, under the id of the programme. */
export const programmeTerms = [kurMikroTerms, kurKhususTerms] as const;
