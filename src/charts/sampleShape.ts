/** Around 0 and some 10 px wide: a circle, a triangle, a square, a diamond, a cross. */
const SHAPES = [
  'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z',
  'M0 -6L5.6 4.2L-5.6 4.2Z',
  'M-4.6 -4.6H4.6V4.6H-4.6Z',
  'M0 -6.4L6.4 0L0 6.4L-6.4 0Z',
  'M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
]

/** The mark of a class as path data: a class is told by its shape, not by its colour alone. */
export const sampleShape = (k: number): string => SHAPES[k % SHAPES.length] ?? ''
