import { lineLaws } from '../../expression/testing/lineLaws.ts'
import { identity, result } from './derivation.ts'

lineLaws(identity)
lineLaws(result)
