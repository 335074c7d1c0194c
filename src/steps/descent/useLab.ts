import { useEffect, useState } from 'react'
import { createLab, type Lab } from './lab.ts'
import type { Setup } from './setup.ts'
import { openTrainer } from './trainer.ts'

/** The run of this setup at this step; it trains while the page stands. */
export function useLab(setup: Setup, steps: number): Lab {
  const [lab] = useState(() => createLab(setup, steps, openTrainer))
  useEffect(() => lab.follow(setup, steps), [lab, setup, steps])
  useEffect(() => lab.close, [lab])
  return lab
}
