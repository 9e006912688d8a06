import { kurKhusus } from "./kurKhusus";
import { kurMikro } from "./kurMikro";

/** Every programme that the library knows. Importing it brings them all; import one where one is enough. */
export const programmes = [kurMikro, kurKhusus] as const;
