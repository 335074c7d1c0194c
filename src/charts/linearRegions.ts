/** A class's score as a function of the place: a x + b y + c. */
export interface Plane {
  readonly a: number
  readonly b: number
  readonly c: number
}

export type Corner = readonly [x: number, y: number]

/** The square from −reach to reach in both directions. */
const square = (reach: number): readonly Corner[] => [
  [-reach, -reach],
  [reach, -reach],
  [reach, reach],
  [-reach, reach],
]

const at = ({ a, b, c }: Plane, [x, y]: Corner) => a * x + b * y + c
const difference = (f: Plane, g: Plane): Plane => ({ a: f.a - g.a, b: f.b - g.b, c: f.c - g.c })

/** The part of a convex polygon where a linear function is not negative (Sutherland and Hodgman's clipping). */
function clipped(polygon: readonly Corner[], f: Plane): readonly Corner[] {
  return polygon.flatMap((corner, i): Corner[] => {
    const before = polygon.at(i - 1) ?? corner
    const [here, there] = [at(f, corner), at(f, before)]
    const kept: Corner[] = here >= 0 ? [corner] : []
    if (here >= 0 === there >= 0) return kept
    const share = there / (there - here)
    const crossing: Corner = [
      before[0] + share * (corner[0] - before[0]),
      before[1] + share * (corner[1] - before[1]),
    ]
    return [crossing, ...kept]
  })
}

/**
 * Where each class has the greatest score, within the square: convex polygons that fill it, one a class, empty for a
 * class that has it nowhere. Where scores are equal throughout, the first of them counts, as it does for `argmax`.
 */
export function regions(planes: readonly Plane[], reach: number): readonly (readonly Corner[])[] {
  return planes.map((plane, j) =>
    planes.reduce<readonly Corner[]>((polygon, other, l) => {
      const f = difference(plane, other)
      if (f.a === 0 && f.b === 0 && f.c === 0) return l < j ? [] : polygon
      return l === j ? polygon : clipped(polygon, f)
    }, square(reach)),
  )
}

/** log(1/p − 1) of class j: convex in the place, since it is a log-sum-exp of linear functions. */
function logOddsAgainst(planes: readonly Plane[], j: number, place: Corner): number {
  const own = planes[j]
  if (own === undefined) return Number.NaN
  const rises = planes.flatMap((plane, l) => (l === j ? [] : [at(difference(plane, own), place)]))
  const top = Math.max(...rises)
  return top + Math.log(rises.reduce((sum, rise) => sum + Math.exp(rise - top), 0))
}

/** Places among which a point of the set is looked for, along each side. */
const LOOKS = 17
/** Directions in which the border is sought. */
const DIRECTIONS = 144
/** How far it is sought, in sides of the square: what lies beyond is cut off. */
const BEYOND = 4
/** Halvings of a ray: the border is found to 2⁻²² of it. */
const HALVINGS = 22

/**
 * Where the probability of class j is at least p, within the square. The set is convex, so that seen from a point inside
 * it the border is met once in each direction: a polygon, empty where no place of a grid lies in the set.
 */
export function confident(planes: readonly Plane[], j: number, p: number, reach: number): readonly Corner[] {
  const level = Math.log(1 / p - 1)
  const steps = Array.from({ length: LOOKS }, (_, i) => reach * ((2 * i) / (LOOKS - 1) - 1))
  const inside = steps
    .flatMap((x) => steps.map((y): Corner => [x, y]))
    .filter((place) => logOddsAgainst(planes, j, place) <= level)
  if (inside.length === 0) return []
  // Convex: the mean of points inside is inside.
  const centre: Corner = [
    inside.reduce((sum, [x]) => sum + x, 0) / inside.length,
    inside.reduce((sum, [, y]) => sum + y, 0) / inside.length,
  ]
  const far = BEYOND * 2 * reach
  const border = Array.from({ length: DIRECTIONS }, (_, i): Corner => {
    const angle = (2 * Math.PI * i) / DIRECTIONS
    const along = (t: number): Corner => [centre[0] + t * Math.cos(angle), centre[1] + t * Math.sin(angle)]
    if (logOddsAgainst(planes, j, along(far)) <= level) return along(far)
    let [near, beyond] = [0, far]
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (near + beyond) / 2
      if (logOddsAgainst(planes, j, along(middle)) <= level) near = middle
      else beyond = middle
    }
    return along(near)
  })
  const sides = [
    { a: 1, b: 0, c: reach },
    { a: -1, b: 0, c: reach },
    { a: 0, b: 1, c: reach },
    { a: 0, b: -1, c: reach },
  ]
  return sides.reduce<readonly Corner[]>(clipped, border)
}
