// @ts-check
import { houseOf1880 } from "./houseOf1880.js";

/** The seats of Alabama in houses of 295 to 304 seats, by method and then by size. */
export function alabamaSeats() {
  const methods = /** @type {const} */ (["hamilton", "webster"]);
  const sizes = Array.from({ length: 10 }, (_, at) => 295 + at);
  return { methods, sizes, seats: methods.map((method) => sizes.map((size) => houseOf1880(size, method, "AL").seats)) };
}
