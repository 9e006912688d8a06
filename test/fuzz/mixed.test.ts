import { expect, it } from "vitest";
import * as umkm from "../../src/index";
import { id } from "../../src/messages/id/id";
import { calls, leftOut } from "./calls";
import { publicFunction } from "./fuzz";

/** What the library itself made: constants and answers, any of which may be put in the place of another. */
const answers = Object.entries(calls)
  .filter(([name]) => !(name in leftOut))
  .map(([name, { args }]) => publicFunction(name)(...args));
const pool = [id, ...Object.values<unknown>(umkm), ...answers].filter((one) => typeof one === "object");

it.each(Object.entries(calls).filter(([name, { made = [] }]) => made.length > 0 && !(name in leftOut)))(
  "%s takes what the library made for another place, or refuses it with an UmkmError",
  (name, { args, made = [] }) => {
    for (const at of made) {
      for (const one of [...pool, ...pool.map((other) => [other])]) {
        try {
          publicFunction(name)(...args.map((arg, n) => (n === at ? one : arg)));
        } catch (error) {
          expect(error).toBeInstanceOf(umkm.UmkmError);
        }
      }
    }
  },
);
