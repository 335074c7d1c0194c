const LOWEST = 80
const HIGHEST = 4000
const MOST_ROUNDS = 30

/** What is kept of a frame between two messages of its height. */
export interface FrameHeight {
  readonly height: number
  /** The frame's width when it got this height. */
  readonly width: number
  /** How often in a row it has grown at this width. */
  readonly rounds: number
}

/**
 * The height to give a frame that asks for one, in CSS px: from 80 to 4000. A frame whose content grows with the frame
 * would grow without end: after 30 times in a row at the same width it stays as it is. null for what is no height.
 */
export function nextHeight(
  before: FrameHeight | undefined,
  asked: unknown,
  width: number,
): FrameHeight | null {
  if (typeof asked !== 'number' || !Number.isFinite(asked)) return null
  const height = Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(asked)))
  if (!before || before.width !== width || height < before.height) return { height, width, rounds: 0 }
  if (height === before.height || before.rounds >= MOST_ROUNDS) return before
  return { height, width, rounds: before.rounds + 1 }
}
