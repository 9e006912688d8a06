import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../src/core/plain/deepFreeze";

describe("deepFreeze", () => {
  it("freezes at every depth and gives the same object back", () => {
    const data = { a: [{ b: { c: 1 } }], d: null, e: "text" };
    expect(deepFreeze(data)).toBe(data);
    for (const part of [data, data.a, data.a[0], data.a[0]?.b]) expect(Object.isFrozen(part)).toBe(true);
  });

  it("lets nothing be written, added or removed", () => {
    const data = deepFreeze({ list: [{ size: 1 }] }) as { list: { size?: number }[] };
    expect(() => Object.assign(data.list[0] ?? {}, { size: 2 })).toThrow(TypeError);
    expect(() => data.list.push({})).toThrow(TypeError);
    expect(() => delete data.list[0]?.size).toThrow(TypeError);
  });

  it.each([1, "a", null, undefined, true])("gives %s back", (value) => {
    expect(deepFreeze(value)).toBe(value);
  });

  it("ends for data that holds itself", () => {
    const data: { self?: unknown } = {};
    data.self = data;
    expect(Object.isFrozen(deepFreeze(data))).toBe(true);
  });
});
