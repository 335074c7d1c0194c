import type { ReactNode } from 'react'
import type { PartName } from '../steps/parts.ts'
import { parts } from '../steps/parts.ts'

interface HowToProps {
  readonly part: PartName
  /** What only the page around a step has to say. */
  readonly children?: ReactNode
}

/** How the figures are moved, by hand and by keys: no figure explains itself. */
export function HowTo({ part, children }: HowToProps) {
  return (
    <details className="how-to needs-scripts">
      <summary>How to move the figures: pointer, touch, keys</summary>
      <ul>
        <li>
          <b>Pointer and touch.</b> Drag the thumb at the end of a bar, or a mark in a chart. A finger has to
          take the thumb or the mark; anywhere else it scrolls.
        </li>
        <li>
          <b>Keys on a bar or a mark.</b> Tab takes you to it. The arrow keys move it by a twentieth of its
          range, with Shift by a hundredth; Page Up and Page Down by a tenth; Home and End to its ends.
        </li>
        <li>
          <b>A number in a box</b> can be typed. The arrow keys up and down change it, with Shift in smaller
          steps. Escape takes back what cannot be read.
        </li>
        <li>
          <b>The lines of the derivation.</b> The arrow keys up and down, Home and End go from line to line.
        </li>
        {parts[part].isOfMatrices ? <OfMatrices /> : null}
        <li>
          <b>Undo, redo and reset</b> stand below each figure. A drag is one thing to undo, however long.
        </li>
        {children}
      </ul>
    </details>
  )
}

const OfMatrices = () => (
  <>
    <li>
      <b>A matrix.</b> Click an entry to choose it. With keys, Tab takes you to the chosen one, and the arrow
      keys, Home and End go to others.
    </li>
    <li>
      <b>The map of the training lab.</b> Click to add a sample, drag to move one. With keys, the arrows move
      the chosen sample, with Shift in smaller steps; Page Up and Page Down choose another; 1 to 5 give it a
      class; Delete takes it away. The buttons and boxes below the map do all of that too.
    </li>
  </>
)
