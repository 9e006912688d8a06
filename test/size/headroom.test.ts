import { describe, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { headroom } from "../../src/size/headroom";
import type { SizeOptions, SizeOutcome } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import cases from "../cases/headroom.json";

describe("headroom", () => {
  it.each(cases)("$name", ({ facts, options, expected }) => {
    const outcome = classifySize(facts as SizeFacts, options as SizeOptions);
    expect(headroom(outcome)).toStrictEqual(expected);
  });

  it.each(cases)("reads an outcome that was stored as JSON: $name", ({ facts, options, expected }) => {
    const outcome = classifySize(facts as SizeFacts, options as SizeOptions);
    expect(headroom(JSON.parse(JSON.stringify(outcome)) as SizeOutcome)).toStrictEqual(expected);
  });
});
