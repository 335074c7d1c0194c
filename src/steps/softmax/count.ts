/** A whole number with its thousands apart, as text has it: 50,257. */
export const count = (n: number): string => n.toLocaleString('en')
