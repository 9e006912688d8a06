import type { AnyRegulationId, Citation } from "../../law/graded";
import type { Messages } from "../messages";
import { ruleName } from "./ruleName";
import { wordOf } from "./wordOf";

/** The place of an article that was not read. */
const notRead = "pasal belum dibaca";

/** Write citations as `Pasal 35 ayat (4) dan ayat (5) PP Nomor 7 Tahun 2021`, the places of a regulation together. */
export function citeText(cite: readonly Citation<AnyRegulationId>[], messages: Messages): string {
  const { formats, law } = messages;
  const regulations = [...new Set(cite.map(({ regulation }) => regulation))];
  return regulations
    .map((regulation) => {
      const places = [...new Set(cite.filter((one) => one.regulation === regulation).map(({ at }) => at))];
      const articles = places.filter((at) => at.startsWith("Pasal "));
      const unread = articles.length > 0 && places.includes(notRead);
      const others = places.filter((at) => !at.startsWith("Pasal ") && !(unread && at === notRead));
      const rule = ruleName(regulation, messages);
      const listed = formats.and(shortened(articles)).replaceAll(" sampai ", ` ${law.through} `);
      const name = articles.length > 0 ? `${listed} ${rule}` : rule;
      const inAll = others.length > 0 ? `${name} (${formats.and(others.map((at) => wordOf(law.places, at)))})` : name;
      return unread ? law.andUnread(inAll) : inAll;
    })
    .join("; ");
}

/** The places, without the name of an article that the place before shares. An article as a whole keeps its name. */
function shortened(places: readonly string[]): string[] {
  const articleOf = (place = "") => /^Pasal \S+ (?=\S)/.exec(place)?.[0];
  return places.map((place, position) => {
    const article = articleOf(place);
    return article !== undefined && article === articleOf(places[position - 1]) ? place.slice(article.length) : place;
  });
}
