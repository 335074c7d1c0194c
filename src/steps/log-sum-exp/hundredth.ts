/** What a dragged logit is rounded to, so that a link stays short. */
export const hundredth = (z: number): number => Math.round(z * 100) / 100
