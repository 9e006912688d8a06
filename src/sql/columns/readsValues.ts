import { readOption } from "../../core/fact/readOption";

/** Whether values are checked before an answer, which is the default. @throws UmkmError `invalid-option`. */
export function readsValues(values: "checked" | "trusted" = "checked"): boolean {
  return readOption(["checked", "trusted"], values, ["values"]) === "checked";
}
