import { readOption } from "../../core/fact/readOption";
import { type Dialect, sqlDialects } from "../text/dialect";
import { dialects } from "../text/dialects";

/** Read the name of a dialect. @throws UmkmError `invalid-option`. */
export function readDialect(name: unknown): Dialect {
  return dialects[readOption(sqlDialects, name as never, ["dialect"])];
}
