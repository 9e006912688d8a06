/**
 * Facts from a cell, as `plafon 100_000_001 · sector industri or jasa · hasNpwp no · kurMikroCount ?`.
 *
 * Without declarations, as where nothing of the library is built, the form of a value tells its kind.
 */
export function readFacts(cell, declared) {
  const facts = {};
  for (const part of cell === "" ? [] : cell.split(" · ")) {
    const [, name, value] = /^(\S+) (.+)$/.exec(part) ?? [];
    if (!name || (declared && !Object.hasOwn(declared, name))) throw new Error(`not a declared fact: ${part}`);
    if (Object.hasOwn(facts, name)) throw new Error(`stands twice: ${name}`);
    facts[name] = readFact(value, declared ? declared[name] : kindOf(value));
  }
  return facts;
}

function kindOf(text) {
  if (text === "yes" || text === "no") return "yes-no";
  if (/\d{4}-\d\d-\d\d/.test(text)) return "date";
  return /^[\d_."]+$/.test(text) ? "rupiah" : text.split(" or ");
}

function readFact(text, kind) {
  if (text === "?") return null;
  const [, unknown] = /^\? (not-asked|declined|not-available)$/.exec(text) ?? [];
  if (unknown) return { unknown };
  if (typeof kind === "object") {
    const options = text.split(" or ").map((one) => (kind.includes(one) ? one : fail(text, `one of ${kind}`)));
    return options.length > 1 ? { oneOf: options } : options[0];
  }
  if (kind === "yes-no") return text === "yes" || (text === "no" ? false : fail(text, kind));
  const [, least, most] = /^(.*)\.\.(.*)$/.exec(text) ?? [];
  if (least === undefined || (least === "" && most === "")) return readValue(text, kind);
  return {
    ...(least !== "" && { atLeast: readValue(least, kind) }),
    ...(most !== "" && { atMost: readValue(most, kind) }),
  };
}

function readValue(text, kind) {
  if (kind === "date") return /^\d{4}-\d\d-\d\d$/.test(text) ? text : fail(text, kind);
  // With a separator at every thousand, so that a zero too many is seen; in quotation marks it is given as text.
  const [, mark, amount] = /^("?)(\d{1,3}(?:_\d{3})*(?:\.\d+)?)\1$/.exec(text) ?? [];
  if (!amount) return fail(text, kind);
  const digits = amount.replaceAll("_", "");
  return mark ? digits : Number(digits);
}

function fail(text, kind) {
  throw new Error(`expected ${kind}: ${text}`);
}
