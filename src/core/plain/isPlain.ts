/** Tell whether a value is an object of this realm or of another, or one without a prototype: no array, no instance. */
export function isPlain(value: unknown): value is object {
  if (!value || typeof value !== "object") return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  // The prototype of every realm has this method; an object that merely has no prototype itself does not.
  return !prototype || (!Object.getPrototypeOf(prototype) && Object.hasOwn(prototype, "isPrototypeOf"));
}
