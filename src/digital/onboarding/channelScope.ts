import type { CalendarDate } from "../../core/day/calendarDate";
import { refuseReversed } from "../../core/error/refuseReversed";
import type { Bounds } from "../../core/fact/known";
import { readFacts } from "../../core/fact/readFacts";
import type { Scope } from "../../criteria/evaluate/cell";
import { cellOf } from "../../criteria/evaluate/cellOf";
import { type ChannelFacts, channelFacts } from "../../vocabulary/channelFacts";

/**
 * The channels of a business, read for a day. The last sale is not before the first, so each bounds the other.
 *
 * @throws UmkmError `unknown-fact`, `invalid-date`, `invalid-option`, `invalid-range`: also if the last sale through
 *   the internet is before the first.
 */
export function channelScope(given: ChannelFacts, asOf: CalendarDate): Scope {
  const facts = readFacts(channelFacts, given);
  const [first, last] = [facts.internetSalesSince as Bounds, facts.lastInternetSaleOn as Bounds];
  refuseReversed(first, last, ["internetSalesSince", "lastInternetSaleOn"]);
  const most = sooner(first.most, last.most);
  const least = later(first.least, last.least);
  facts.internetSalesSince = bounded(first, first.least, most);
  facts.lastInternetSaleOn = bounded(last, least, last.most);
  // The cells stand in the order of the declaration.
  return { cells: Object.values(facts).map(cellOf), members: null, asOf };
}

type Bound = Bounds["least"];

function bounded(known: Bounds, least: Bound, most: Bound): Bounds {
  if (least === known.least && most === known.most) return known;
  return { least, most, why: least === most ? null : "range" };
}

// The earlier bound. A null `b` compares as false, so `a` stays.
function sooner(a: Bound, b: Bound): Bound {
  return a === null || (b as string) < a ? b : a;
}

function later(a: Bound, b: Bound): Bound {
  return a === null || (b as string) > a ? b : a;
}
