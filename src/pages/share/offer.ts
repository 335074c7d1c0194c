import type { PartName } from '../../steps/parts.ts'

/** What the form has to offer of one step: found when the page is drawn, since a browser loads a step when it is chosen. */
export interface Offer {
  readonly slug: string
  readonly part: PartName
  readonly name: string
  readonly title: string
  readonly question: { readonly id: string; readonly text: string }
  /** Keys of `lock` and `hide` that do something in this step. */
  readonly locks: readonly string[]
  readonly hides: readonly string[]
  /** Whether its logarithms have a unit that can be chosen. */
  readonly hasUnits: boolean
}

/** The names of the hosts that a form of the snippet is for. */
export type HostNames = Readonly<Record<string, readonly string[]>>

/** All that the page hands to the form. */
export interface Offers {
  readonly steps: readonly Offer[]
  readonly hosts: HostNames
}
