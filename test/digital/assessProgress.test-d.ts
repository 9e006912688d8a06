import { expectTypeOf, it } from "vitest";
import { assessProgress } from "../../src/digital/assessProgress";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import { goDigitalAsides } from "../../src/digital/national/goDigitalAsides";
import { goDigitalObservations } from "../../src/digital/national/goDigitalObservations";

it("has a figure wherever the status is not unknown", () => {
  const answer = assessProgress(goDigital2024, goDigitalObservations, { asOf: "2024-03-05", use: "latest" });
  expectTypeOf(answer.achieved).toEqualTypeOf<number | null>();
  if (answer.status !== "unknown") expectTypeOf(answer.achieved).toEqualTypeOf<number>();
  if (answer.achieved !== null) expectTypeOf(answer.share).toEqualTypeOf<number>();
});

it("takes the data as they are exported", () => {
  expectTypeOf(goDigitalObservations).toExtend<Parameters<typeof assessProgress>[1]>();
  expectTypeOf(goDigital2024).toExtend<Parameters<typeof assessProgress>[0]>();
});

it("does not take figures that are no counts", () => {
  expectTypeOf(goDigitalAsides).not.toExtend<Parameters<typeof assessProgress>[1]>();
});
