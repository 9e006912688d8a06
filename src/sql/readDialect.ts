import { readOption } from "../core/readOption";
import { type Dialect, sqlDialects } from "./dialect";
import { dialects } from "./dialects";

/** Read the name of a dialect. @throws UmkmError `invalid-option`. */
export function readDialect(name: unknown): Dialect {
  return dialects[readOption(sqlDialects, name as never, ["dialect"])];
}
