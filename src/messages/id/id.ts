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
 * Indonesian: wording and formats.
 *
 * @example
 * ```ts
 * import { id } from "umkm/messages/id";
 *
 * // How are an amount, a share and a day written in Indonesian?
 * id.formats.money(1_500_000_000); // => "Rp1.500.000.000"
 * id.formats.percent(0.194); // => "19,4%"
 * id.formats.day("2024-03-05"); // => "5 Maret 2024"
 * ```
 */
export const id: Messages = /* @__PURE__ */ deepFreeze({
  language: "id",
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
