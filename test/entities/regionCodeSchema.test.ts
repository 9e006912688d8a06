import { describe, expect, it } from "vitest";
import { regionCodeSchema } from "../../src/entities/regionCodeSchema";
import { issuesOf } from "./issues";

describe("regionCodeSchema", () => {
  it.each([
    ["kemendagri", "18"],
    ["kemendagri", "18.10"],
    ["kemendagri", "1810"],
    ["kemendagri", "18.01.02"],
    ["kemendagri", "18.01.02.2001"],
    ["bps", "1803"],
    ["bps", "1803010"],
    ["bps", "1803010001"],
  ])("accepts %s %s", (scheme, code) => {
    expect(regionCodeSchema.parse({ scheme, code })).toStrictEqual({ scheme, code });
  });

  it.each([
    [{ scheme: "kemendagri", code: "18.1" }, [["invalid-fact", "code"]]],
    [{ scheme: "kemendagri", code: "1" }, [["invalid-fact", "code"]]],
    [{ scheme: "kemendagri", code: "118" }, [["invalid-fact", "code"]]],
    [{ scheme: "kemendagri", code: 18.1 }, [["invalid-fact", "code"]]],
    [{ scheme: "bps", code: "18.03" }, [["invalid-fact", "code"]]],
    [{ scheme: "bps", code: "180301" }, [["invalid-fact", "code"]]],
    [{ scheme: "BPS", code: "18" }, [["invalid-option", "scheme"]]],
    [{ code: "18" }, [["invalid-option", "scheme"]]],
  ])("refuses %j", (region, issues) => {
    expect(issuesOf(regionCodeSchema, region)).toEqual(issues);
  });
});
