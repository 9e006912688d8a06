import type { DigitText } from "../../core/amount/amount";
import type { Messages } from "../messages";
import { measureText } from "../numbers/measureText";
import { placesApart } from "../numbers/placesApart";
import { roundedText } from "../numbers/roundedText";
import { seenText } from "../numbers/seenText";
import { shareText } from "../numbers/shareText";

/** How the figures of a target are written: as counts, or as shares and points of them. */
export interface FigureWriter {
  readonly figure: (value: number) => string;
  readonly change: (value: number) => string;
  readonly pace: (value: number) => string;
  /** The path and the distance from it, with places enough to tell the path from the figure. */
  readonly path: (expected: number, figure: number, off: number) => [string, string];
}

/** The writer of counts, or of shares where `of` names their base. */
export function figureWriter(of: string | null, { progress: words, formats }: Messages): FigureWriter {
  if (of === null) {
    return {
      figure: (value) => formats.count(value),
      change: (value) => formats.count(value),
      pace: (value) => seenText(value, formats),
      path: (expected, figure, off) => {
        // More places where rounding would make the two equal, and so hide their difference.
        const places = placesApart(expected, [figure], 0);
        return [measureText(expected, formats, places), measureText(off, formats, places)];
      },
    };
  }
  const points = (value: number) => {
    const text = roundedText(value, placesApart(value, [0], 2, 2), 2) as DigitText;
    return words.points(formats.count(text));
  };
  return {
    figure: (value) => shareText(value, formats),
    change: points,
    pace: points,
    path: (expected, figure, off) => [shareText(expected, formats, [figure]), points(off)],
  };
}
