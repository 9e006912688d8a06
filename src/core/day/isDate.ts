/** Tell whether a value is a `Date`, of this realm or of another: a driver, a frame and a test runner make their own. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]" && !(Symbol.toStringTag in (value as Date));
}
