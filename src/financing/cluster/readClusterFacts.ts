import { readPlain } from "../../core/error/readPlain";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import type { Cell } from "../../criteria/evaluate/cell";
import { placesOf } from "../../criteria/evaluate/placesOf";
import { readApplicant } from "../../criteria/implied/readApplicant";
import type { ClusterFacts } from "../types/programme";

type Facts = Cell[];

/**
 * Read what a caller gave of a group and of each of its members; `members` is `null` where they are not known.
 *
 * @throws UmkmError `unknown-fact`, `invalid-fact`, and as `readApplicant`.
 */
export function readClusterFacts(
  { facts: declared, memberFacts }: { readonly facts: FactDeclarations; readonly memberFacts: FactDeclarations | null },
  facts: ClusterFacts<FactDeclarations, FactDeclarations>,
): { own: Facts; members: Facts[] | null } {
  refuseUnknown(facts, ["cluster", "members"], "unknown-fact");
  return {
    own: readPart(declared, facts.cluster, ["cluster"]),
    members: readMembers(memberFacts as FactDeclarations, facts.members),
  };
}

function readMembers(declared: FactDeclarations, members: unknown): Facts[] | null {
  if (members === null || members === undefined) return null;
  if (!Array.isArray(members)) throw new UmkmError("invalid-fact", ["members"], "a list of members");
  // A hole in the list is refused, as is any other member that is not an object.
  return Array.from(members, (member: unknown, position) => readPart(declared, member, ["members", position]));
}

/** The facts of one part. `{}` means that nothing is known; `null` is refused. */
function readPart(declared: FactDeclarations, part: unknown, path: ErrorPath): Facts {
  return readApplicant(
    placesOf(declared),
    readPlain(part, "unknown-fact", path, "a plain object, {} where nothing is known"),
    path,
  );
}
