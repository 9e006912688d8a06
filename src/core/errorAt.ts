import { type ErrorPath, UmkmError } from "./UmkmError";

const expects = ": expected ";

/** Give an error a longer path: where in a larger input it arose. What is no UmkmError stays as it is. */
export function errorAt(outer: ErrorPath, error: unknown): unknown {
  if (!(error instanceof UmkmError)) return error;
  const { code, path, message } = error;
  return new UmkmError(code, [...outer, ...path], message.slice(message.indexOf(expects) + expects.length));
}
