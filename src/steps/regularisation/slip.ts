import type { Reader } from '../../state/reader.ts'
import type { Break } from './breaks.ts'

/** What is written wrong, in words; what is checked where nothing is. */
export function slip(broken: Break, { labels, inputs }: Pick<Reader, 'labels' | 'inputs'>): string {
  switch (broken) {
    case 'none':
      return 'Each entry of the gradient as printed is held against the derivative of the loss as printed.'
    case 'drop-n':
      return 'The gradient has no 1/N before its sum, although the loss is a mean.'
    case 'one-k':
      return `The gradient compares every sample with the true class of sample 1, ${labels[inputs[0]?.k ?? 0]}, as the bare k in the source would.`
    case 'half-lambda':
      return 'The gradient keeps the ½ of the penalty: the 2 that comes down from the square is forgotten.'
    case 'wrong-index':
      return `Here the loss is wrong. The source’s penalty adds over an i that nothing uses and leaves j free: that is C times one row, shown at j = 1, ${labels[0]}. The gradient is right for the penalty that is meant.`
  }
}
