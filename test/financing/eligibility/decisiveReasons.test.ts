import { expect, it } from "vitest";
import type { Truth } from "../../../src/core/truth/truth";
import type { Reason } from "../../../src/criteria/reason";
import { decisiveReasons } from "../../../src/financing/eligibility/decisiveReasons";
import type { Standing } from "../../../src/law/standing";

type Ruled = Truth | readonly [Truth, Standing];

const unread = { id: "unread" } as never;
const ids = (...ruled: Ruled[]) =>
  decisiveReasons(
    ruled.map((one, n) => {
      const [truth, standing] = (Array.isArray(one) ? one : [one, "cited"]) as [Truth, Standing];
      return { id: `${n}`, truth, standing } as Reason;
    }),
    [unread],
  ).map((reason) => (reason as unknown as { id: string }).id);

it("are those that bar, where some do", () => {
  expect(ids(true, false, null, false)).toEqual(["1", "3"]);
  expect(ids([false, "presumed"], false, [false, "liftable"])).toEqual(["1"]);
});

it("are all of them and what was not read, where none does", () => {
  expect(ids(true, null)).toEqual(["0", "1", "unread"]);
  expect(ids([false, "presumed"], [false, "in-part"])).toEqual(["0", "1", "unread"]);
  expect(ids()).toEqual(["unread"]);
});
