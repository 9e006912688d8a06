import type * as z from "zod/mini";
import { UmkmError } from "../../core/error/UmkmError";

/** A Zod check by `read`: its error becomes an issue with the same code and path, without the value. */
export function checkedBy<T>(read: (input: T) => void): z.core.CheckFn<T> {
  return (payload) => {
    try {
      read(payload.value);
    } catch (error) {
      if (!(error instanceof UmkmError)) throw error;
      const { code, message } = error;
      payload.issues.push({ code: "custom", params: { code }, path: [...error.path], message, input: payload.value });
    }
  };
}
