import { iris as flowers } from '../iris.ts'
import type { LabData } from './labData.ts'

/** The features that the set of two has: petal length and petal width. */
const FIRST_PETAL = 2

/** All four features, each with mean 0 and deviation 1. */
function read(): LabData {
  const { features, species, X, y } = flowers()
  return { features, classes: species, X, y, standardised: true }
}

/** Petal length and petal width alone. */
function readPetals(): LabData {
  const whole = iris()
  return {
    ...whole,
    features: whole.features.slice(FIRST_PETAL),
    X: whole.X.map((x) => x.slice(FIRST_PETAL)),
  }
}

const known: { iris?: LabData; petals?: LabData } = {}

/** Fisher's irises for the lab, the same object at each call. */
export function iris(): LabData {
  known.iris ??= read()
  return known.iris
}

export function petals(): LabData {
  known.petals ??= readPetals()
  return known.petals
}
