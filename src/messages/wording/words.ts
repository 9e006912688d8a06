/** Wording by id: every id of the library, and any custom id. */
export type Words<Id extends string> = { readonly [K in Id]: string } & { readonly [id: string]: string };
