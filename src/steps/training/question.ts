import { formatNumber } from '../../expression/number.ts'
import type { Question } from '../step.ts'
import { IRIS_COUNT } from './course.ts'
import { irisCourse } from './irisCourse.ts'

/** The first step of the irises that lowers the loss and loses right answers. */
export const DROP = 16

/** Asked for when an answer is: what the irises do is not known before. */
function found(): string {
  const course = irisCourse()
  const [before, after] = [course[DROP - 1], course[DROP]]
  return `In step ${DROP} of Fisher’s irises, which the lower chart now shows, the total loss falls from ${formatNumber(before?.total ?? Number.NaN)} to ${formatNumber(after?.total ?? Number.NaN)}, and of ${IRIS_COUNT} flowers ${before?.right} were named rightly before and ${after?.right} after.`
}

export const question: Question = {
  id: 'accuracy',
  text: 'A step lowers the loss. Are more of the answers right then?',
  options: [
    {
      text: 'Yes, that is what a lower loss means',
      right: false,
      answer: () =>
        `${found()} The loss asks how much probability each true class gets; a right answer asks only whether it gets the most. Many flowers became a little surer, and a few at a border changed sides.`,
    },
    {
      text: 'Not always more, but never fewer',
      right: false,
      answer: () =>
        `${found()} A step goes against the gradient of the loss, in which a right answer has no part of its own: what a step gains on all samples together it may take from those that were only just right.`,
    },
    {
      text: 'There can be fewer',
      right: true,
      answer: () =>
        `${found()} The loss adds up over all samples, so that it pays to give many a little and to take a little from a few; those few were only just right. Over the whole run of ${irisCourse().length - 1} steps both get better: the right answers go from ${irisCourse()[0]?.right} to ${irisCourse().at(-1)?.right}.`,
    },
    {
      text: 'The loss cannot fall while answers are lost',
      right: false,
      answer: () =>
        `${found()} It can: a true class that goes from just above the others to just below costs next to nothing more, for its probability hardly moves.`,
    },
  ],
  settled: { own: { iris: DROP } },
}
