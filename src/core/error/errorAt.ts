import { type ErrorPath, UmkmError } from "./UmkmError";

const expects = ": expected ";

/**
 * The same error with `outer` before and `inner` after its path. Anything that is not a UmkmError is returned
 * unchanged.
 */
export function errorAt(outer: ErrorPath, error: unknown, inner: ErrorPath = []): unknown {
  if (!(error instanceof UmkmError)) return error;
  const { code, path, message, other } = error;
  const expected = message.slice(message.indexOf(expects) + expects.length);
  return new UmkmError(code, [...outer, ...path, ...inner], expected, other && [...outer, ...other, ...inner]);
}
