/** The height of a label's line, in px. */
export const LABEL_HEIGHT = 16
const GAP = 4
/** Sums of coordinates that should be equal differ by less than this. */
const LAST_BIT = 1e-9

/** Where two labels go (the y of their upper sides), and whether each stands on the area below an edge. */
export interface LabelPlacement {
  readonly upper: number
  readonly lower: number
}

/**
 * Places the labels of two edges of one column so that they overlap neither each other, nor an edge, nor what lies
 * above `top` or below `bottom`: the upper edge's label over it and the lower edge's under it where there is room,
 * else between the edges, else both on one side.
 * @param upper y of the upper edge, px; at most `lower`
 * @param lower y of the lower edge, px
 */
export function labelPlacement(upper: number, lower: number, top: number, bottom: number): LabelPlacement {
  const over = (edge: number) => edge - GAP - LABEL_HEIGHT
  const under = (edge: number) => edge + GAP
  const candidates: readonly LabelPlacement[] = [
    { upper: over(upper), lower: under(lower) },
    { upper: over(upper), lower: over(lower) },
    { upper: over(upper) - LABEL_HEIGHT, lower: over(upper) },
    { upper: under(upper), lower: under(lower) },
    { upper: under(upper), lower: over(lower) },
    { upper: under(lower), lower: under(lower) + LABEL_HEIGHT },
  ]
  const covers = (label: number, edge: number) => label < edge && edge < label + LABEL_HEIGHT
  const fits = (c: LabelPlacement) =>
    c.upper >= top &&
    c.lower + LABEL_HEIGHT <= bottom &&
    c.lower - c.upper > LABEL_HEIGHT - LAST_BIT &&
    !covers(c.upper, lower) &&
    !covers(c.lower, upper)
  return candidates.find(fits) ?? { upper: top, lower: top + LABEL_HEIGHT }
}
