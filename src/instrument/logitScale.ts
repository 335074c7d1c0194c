import { linear } from '../controls/ScaleSlider.tsx'
import { BAR_LOGIT_LIMIT } from '../state/logits.ts'

/** What a bar of a logit runs over: in hundredths, so that a link with eight samples stays short. */
export const logitScale = linear(-BAR_LOGIT_LIMIT, BAR_LOGIT_LIMIT)
