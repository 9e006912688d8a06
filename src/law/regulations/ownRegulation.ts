import type { Regulation } from "./regulation";

/** A regulation of your own, such as a governor's: its id, as citations name it, and its title. */
export interface OwnRegulation<R extends string = string> extends Pick<Regulation, "title"> {
  readonly id: R;
}
