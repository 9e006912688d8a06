/** Tell whether a value is an object of this realm or of another, or one without a prototype: no array, no instance. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  // The prototype of every realm has this method; an object that merely has no prototype itself does not.
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"));
}
