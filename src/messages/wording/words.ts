/** Wording by id: every id of the library, and any id of a caller's own. */
export type Words<Id extends string> = { readonly [K in Id]: string } & { readonly [id: string]: string };
