import type { Reader } from './reader.ts'

/** The classes that two draws are shown at: the one in focus, and the one after it. */
export function draws({ labels, focus }: Pick<Reader, 'labels' | 'focus'>) {
  const first = focus ?? 0
  return { first, second: (first + 1) % labels.length }
}
