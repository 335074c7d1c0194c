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

/**
 * log(1/p − 1) of class j as a function of the place: convex, since it is a log-sum-exp of linear functions. Asked for some
 * ten thousand times a picture: it makes no lists.
 */
function logOddsAgainst(planes: readonly Plane[], j: number): (x: number, y: number) => number {
  const own = planes[j] ?? { a: 0, b: 0, c: 0 }
  const others = planes.filter((_, l) => l !== j).map((plane) => difference(plane, own))
  return (x, y) => {
    let top = Number.NEGATIVE_INFINITY
    for (const { a, b, c } of others) top = Math.max(top, a * x + b * y + c)
    let sum = 0
    for (const { a, b, c } of others) sum += Math.exp(a * x + b * y + c - top)
    return top + Math.log(sum)
  }
}

/** A polygon without the corners that lie within `blunt` of the line from the one before to the one after. */
function plain(polygon: readonly Corner[], blunt: number): readonly Corner[] {
  const kept: Corner[] = []
  for (const [i, corner] of polygon.entries()) {
    const [ax, ay] = kept.at(-1) ?? polygon.at(-1) ?? corner
    const [bx, by] = polygon[(i + 1) % polygon.length] ?? corner
    const length = Math.hypot(bx - ax, by - ay)
    const out = Math.abs((bx - ax) * (corner[1] - ay) - (by - ay) * (corner[0] - ax)) / length
    if (!(out <= blunt)) kept.push(corner)
  }
  return kept
}

/** Places among which a point of the set is looked for, along each side. */
const LOOKS = 17
/** Directions in which the border is sought at first. */
const DIRECTIONS = 48
/** Where two places of the border are further apart than this share of the reach, another is sought between them. */
const FINE = 0.04
/** Halvings of the angle between two directions at most. */
const DEPTH = 7
/** Corners that stand out by less than this share of the reach are left out: nobody sees them. */
const BLUNT = 0.0008
/** How far it is sought, in sides of the square: what lies beyond is cut off. */
const BEYOND = 4
/** Halvings of a ray: the border is found to 2⁻²² of it. */
const HALVINGS = 22

/**
 * Where the probability of class j is at least p, within the square. The set is convex, so that seen from a point inside
 * it the border is met once in each direction: a polygon, empty where no place of a grid lies in the set.
 */
export function confident(planes: readonly Plane[], j: number, p: number, reach: number): readonly Corner[] {
  const against = logOddsAgainst(planes, j)
  const level = Math.log(1 / p - 1)
  const steps = Array.from({ length: LOOKS }, (_, i) => reach * ((2 * i) / (LOOKS - 1) - 1))
  const inside = steps
    .flatMap((x) => steps.map((y): Corner => [x, y]))
    .filter(([x, y]) => against(x, y) <= level)
  if (inside.length === 0) return []
  // Convex: the mean of points inside is inside.
  const centre: Corner = [
    inside.reduce((sum, [x]) => sum + x, 0) / inside.length,
    inside.reduce((sum, [, y]) => sum + y, 0) / inside.length,
  ]
  const far = BEYOND * 2 * reach
  const seen = (angle: number): Corner => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const along = (t: number): Corner => [centre[0] + t * dx, centre[1] + t * dy]
    const isIn = (t: number) => against(centre[0] + t * dx, centre[1] + t * dy) <= level
    if (isIn(far)) return along(far)
    let [near, beyond] = [0, far]
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (near + beyond) / 2
      if (isIn(middle)) near = middle
      else beyond = middle
    }
    return along(near)
  }
  const isNear = ([x, y]: Corner) => Math.max(Math.abs(x), Math.abs(y)) < 1.5 * reach
  /** What is seen after `from` and before `to`: more of it where the border runs along the line of sight. */
  const between = (
    from: number,
    to: number,
    first: Corner,
    last: Corner,
    depth: number,
  ): readonly Corner[] => {
    const apart = Math.hypot(first[0] - last[0], first[1] - last[1])
    if (depth === 0 || apart < FINE * reach || !(isNear(first) || isNear(last))) return []
    const middle = (from + to) / 2
    const found = seen(middle)
    return [
      ...between(from, middle, first, found, depth - 1),
      found,
      ...between(middle, to, found, last, depth - 1),
    ]
  }
  const turn = (i: number) => (2 * Math.PI * i) / DIRECTIONS
  const rough = Array.from({ length: DIRECTIONS }, (_, i) => seen(turn(i)))
  const border = rough.flatMap((corner, i) => [
    corner,
    ...between(turn(i), turn(i + 1), corner, rough[(i + 1) % DIRECTIONS] ?? corner, DEPTH),
  ])
  const sides = [
    { a: 1, b: 0, c: reach },
    { a: -1, b: 0, c: reach },
    { a: 0, b: 1, c: reach },
    { a: 0, b: -1, c: reach },
  ]
  return plain(sides.reduce<readonly Corner[]>(clipped, border), BLUNT * reach)
}
