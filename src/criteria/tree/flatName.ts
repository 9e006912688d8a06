/** Name a fact in one set for a group and its members: a member's by its position, the group's as it is. */
export function flatName(fact: string, member?: number): string {
  return member === undefined ? fact : `${member}.${fact}`;
}
