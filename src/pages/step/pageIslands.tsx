import type { ReactElement } from 'react'
import type { ReaderStore } from '../../state/store.ts'
import { ThemeButton } from '../ThemeButton.tsx'
import { Notices } from './Notices.tsx'
import { UnitChoice } from './UnitChoice.tsx'

/** The parts of a page that belong to no step and wake before any. */
export const pageIslands = {
  notices: (store) => <Notices store={store} />,
  unit: (store) => <UnitChoice store={store} />,
  theme: () => <ThemeButton />,
} as const satisfies Record<string, (store: ReaderStore) => ReactElement>
