// In development one script wakes every embed; `src/build/embedded.ts` builds one a step.
// First: it names the order of the layers, which the styles of the parts are sorted into.
import '../../styles/embed.css'
import { steps } from '../../steps/index.ts'
import { wake } from './wake.ts'

import.meta.glob('../../styles/parts/*.css', { eager: true })

wake(steps)
