/** The strength λ of a penalty, and the size η of a step: what sliders and links reach. */
export const LAMBDA_RANGE = { min: 0, max: 10 } as const
export const ETA_RANGE = { min: 0.0001, max: 100 } as const
