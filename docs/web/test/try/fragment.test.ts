import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { root } from "../../../../test/house/sourceFiles";

interface State {
  readonly facts: Readonly<Record<string, string>>;
  readonly members: readonly Readonly<Record<string, string>>[];
  readonly [choice: string]: unknown;
}
const {
  blank,
  decodeState,
  encodeState,
}: Record<"blank", State> & {
  decodeState: (fragment: string, start?: State) => State;
  encodeState: (state: State) => string;
} = await import(/* @vite-ignore */ `${root}docs/web/try/fragment.js`);

const entries = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,20}$/), fc.string({ minLength: 1 }), {
  noNullPrototype: true,
});

describe("the fragment of the page to try it", () => {
  it("gives back every state", () => {
    fc.assert(
      fc.property(entries, fc.array(entries, { maxLength: 5 }), fc.constantFrom("id", "en"), (facts, members, lang) => {
        const state = { ...blank, lang, ask: "financing", asOf: "2026-03-05", facts, members };
        expect(decodeState(`#${encodeState(state)}`)).toEqual(state);
      }),
    );
  });

  it("is text that a reader can follow", () => {
    const state = { ...blank, asOf: "2026-03-05", facts: { hasilPenjualanTahunan: "3000000000" } };
    expect(encodeState(state)).toBe(
      "lang=en&ask=size&asOf=2026-03-05&purpose=facilities&policy=either&programme=kur-mikro&f.hasilPenjualanTahunan=3000000000",
    );
  });

  it.each([
    "",
    "#",
    "x=1",
    "members=-1",
    "members=1e9",
    "m9.plafon=1",
    "ask=other&lang=xx",
    "f.=1",
    "%",
    "f.__proto__=1",
  ])("passes over what nobody wrote: %s", (fragment) => {
    expect(decodeState(fragment)).toEqual(blank);
  });

  it("makes no more members than a group could have, however many are asked for", () => {
    expect(decodeState("members=99999999").members.length).toBeLessThanOrEqual(200);
  });
});
