import { readOption } from "../../core/fact/readOption";

/** Tell whether values are looked at before an answer; so they are by default. @throws UmkmError `invalid-option`. */
export function readsValues(values: "checked" | "trusted" = "checked"): boolean {
  return readOption(["checked", "trusted"], values, ["values"]) === "checked";
}
