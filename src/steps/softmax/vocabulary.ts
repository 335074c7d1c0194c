/** What a normal draw is multiplied by: the standard deviation of the made-up logits. */
export const SPREAD = 3

/** The seed where a link names none. */
export const SEED = 1

/** Made-up logits, the largest first. */
export interface Vocabulary {
  readonly seed: number
  readonly z: Float64Array
  /** The number that each of them had when it was drawn, from 0: its name. */
  readonly ids: Uint32Array
}

/**
 * Uniform draws from [0, 1) with 32 bits of state, the same on every machine.
 * Source: T. Ettinger, mulberry32, 2017
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Draws of a standard normal from uniform ones, two at a time.
 * Source: G. Box, M. Muller, A Note on the Generation of Random Normal Deviates, 1958
 */
export function normals(uniform: () => number, count: number): Float64Array {
  const out = new Float64Array(count)
  for (let i = 0; i < count; i += 2) {
    // 1 − u is never 0, whose logarithm is −∞
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    out[i] = radius * Math.cos(angle)
    if (i + 1 < count) out[i + 1] = radius * Math.sin(angle)
  }
  return out
}

function draw(size: number, seed: number): Vocabulary {
  const drawn = normals(mulberry32(seed), size).map((x) => SPREAD * x)
  const ids = Uint32Array.from(drawn.keys()).sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0))
  return { seed, ids, z: Float64Array.from(ids, (id) => drawn[id] ?? Number.NaN) }
}

/** The last vocabulary of each size: drawn and sorted once a seed. */
const known = new Map<number, Vocabulary>()

/** As many logits as there are classes, drawn by the seed and sorted. */
export function vocabulary(size: number, seed: number): Vocabulary {
  const kept = known.get(size)
  if (kept?.seed === seed) return kept
  const drawn = draw(size, seed)
  known.set(size, drawn)
  return drawn
}
