import { type ErrorPath, UmkmError } from "./UmkmError";

const expects = ": expected ";

/** Give an error a longer path: where in a larger input it arose, or what inside. What is no UmkmError stays as it is. */
export function errorAt(outer: ErrorPath, error: unknown, inner: ErrorPath = []): unknown {
  if (!(error instanceof UmkmError)) return error;
  const { code, path, message } = error;
  return new UmkmError(code, [...outer, ...path, ...inner], message.slice(message.indexOf(expects) + expects.length));
}
