import type { ErrorPath } from "../../core/error/UmkmError";
import type { RuleProblem } from "../ruleProblem";

/** A plain object of data from elsewhere. */
export type PlainData = Readonly<Record<string, unknown>>;

/**
 * Return the objects of a list, each with its path. Report a value that is not a list, an item that is not an object, and
 * a property that is not one of the names.
 *
 * @param names - the properties that each object may have, with blanks between.
 * @param expected - what to say of another name, where the names are of the data itself and may be of any length.
 */
export function listedIn(
  list: unknown,
  names: string,
  path: ErrorPath,
  problems: RuleProblem[],
  expected: string = `one of ${names}`,
): { readonly object: PlainData; readonly path: ErrorPath }[] {
  if (!Array.isArray(list)) {
    problems.push({ path, expected: "a list" });
    return [];
  }
  // A hole in the list is reported like any other item that is not an object.
  return Array.from(list, (object: unknown, n) => ({ object, path: [...path, n] })).flatMap(({ object, path: at }) => {
    if (typeof object !== "object" || object === null || Array.isArray(object)) {
      problems.push({ path: at, expected: "an object" });
      return [];
    }
    for (const name of Object.keys(object)) {
      if (!names.split(" ").includes(name)) problems.push({ path: [...at, name], expected });
    }
    return [{ object: object as PlainData, path: at }];
  });
}
