import type * as z from "zod/mini";

/** The stable code and the path of each issue that a schema finds. */
export function issuesOf(schema: z.ZodMiniType, input: unknown): (readonly [string, string])[] {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return issues.map((issue) => [issue.code === "custom" ? issue.params?.code : issue.code, issue.path.join(".")]);
}
