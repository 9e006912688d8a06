import type { YesNoReading } from "./reading";
import { answerOf, type Found } from "./text/answerOf";
import { tidied } from "./text/tidied";

const yes =
  /^(y|ya|iya|yes|yup|true|1([.,]0+)?|v|√|✓|✔|☑|✅|ada|ya ada|punya|ya punya|mempunyai|memiliki|sudah|sdh|(sudah|sdh) (ada|punya|pernah)|pernah|benar|betul|setuju|bersedia)$/;
const no =
  /^(n|no|false|f|0([.,]0+)?|✗|✘|❌|☐|tidak|tdk|tak|ga|gak|ngga|nggak|enggak|engga|bukan|belum|blm|salah|tanpa|tidak (setuju|bersedia)|(tidak|tdk|tak|belum|blm|ga|gak) (ada|punya|pernah|mempunyai|memiliki))$/;
const either = /^(t|x|☒|ya ?\/ ?(tidak|tdk)|y ?\/ ?(t|n)|yes ?\/ ?no)$/;

/**
 * Read a yes or a no as Indonesians write it: `ya`, `sudah`, `ada`, `v`; `tdk`, `belum`, `tidak ada`.
 *
 * `T` is ambiguous, since a form means *tidak* by it and a database *true*, and so are `x` and a choice that was not made
 * (`Ya/Tidak`). Of a statement with a colon (`NIB: ya`) what follows the last colon counts.
 *
 * @param input - text, a boolean, or the numbers 1 and 0.
 * @returns `true` or `false`; both as candidates; or why nothing was read: `not-known` for `tidak tahu`. It never throws, and
 *   never repeats a text.
 *
 * @example
 * ```ts
 * import { readYesNo } from "umkm/read";
 *
 * // Is it a yes?
 * readYesNo("tdk"); // => { kind: "yes-no", status: "read", value: false }
 * readYesNo("T"); // => { kind: "yes-no", status: "ambiguous", candidates: [false, true] }
 * readYesNo("tidak tahu"); // => { kind: "yes-no", status: "unreadable", why: "not-known" }
 * ```
 */
export function readYesNo(input: unknown): YesNoReading {
  if (typeof input === "boolean") return answerOf("yes-no", [input]);
  const tidy = tidied(input, (text) => typeof found(text) !== "string");
  return answerOf("yes-no", tidy.problem ?? found(tidy.text));
}

function found(text: string): Found<boolean> {
  const said = text
    .slice(text.lastIndexOf(":") + 1)
    .replace(/[.,;!]+$/, "")
    .trim();
  const words = said.split(/ ?[,;] ?| - /);
  if (words.every((word) => yes.test(word))) return [true];
  if (words.every((word) => no.test(word))) return [false];
  return either.test(said) ? [false, true] : "not-yes-or-no";
}
