import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Messages } from "../messages";
import { adoption } from "./adoption";
import { conditions } from "./conditions";
import { facts } from "./facts";
import { financing } from "./financing";
import { forecast } from "./forecast";
import { formats } from "./formats";
import { law } from "./law";
import { population, support } from "./population";
import { progress } from "./progress";
import { regional } from "./regional";
import { rulebook } from "./rulebook";
import { size } from "./size";
import { statement } from "./statement";

/**
 * English: wording and formats. Words of the law stay Indonesian; questions and headlines gloss them.
 *
 * @example
 * ```ts
 * import { en } from "umkm/messages/en";
 *
 * // How are an amount, a share and a day written in English?
 * en.formats.money(1_500_000_000); // => "Rp1,500,000,000"
 * en.formats.percent(0.194); // => "19.4%"
 * en.formats.day("2024-03-05"); // => "5 March 2024"
 * ```
 */
export const en: Messages = /* @__PURE__ */ deepFreeze({
  language: "en",
  formats,
  law,
  facts,
  conditions,
  size,
  financing,
  progress,
  forecast,
  adoption,
  population,
  regional,
  rulebook,
  statement,
  support,
});
