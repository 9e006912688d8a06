/** Whether `value` is an object literal, of any realm, or has a null prototype; not an array, not a class instance. */
export function isPlain(value: unknown): value is object {
  if (!value || typeof value !== "object") return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  // `Object.prototype` of every realm has this method; another object without a prototype does not.
  return !prototype || (!Object.getPrototypeOf(prototype) && Object.hasOwn(prototype, "isPrototypeOf"));
}
