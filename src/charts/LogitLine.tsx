import { ticks as ticksOf } from 'd3-array'
import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { LogitDot } from './LogitDot.tsx'
import { lineLabels } from './lineLabels.ts'
import { type LogitRange, placeOn } from './logitAxis.ts'

export interface LogitLineProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** The logit of each class. */
  readonly classes: readonly { readonly name: string; readonly z: number; readonly fixed: boolean }[]
  /** The true class. */
  readonly truth: number
  /** log Σ e^z, natural. */
  readonly logSumExp: number
  /** The largest logit, and that with the logarithm of the number of classes: LSE lies between them. */
  readonly bounds: { readonly low: number; readonly high: number }
  /** LSE − z of the true class, with the digits that this subtraction would lose. */
  readonly loss: number
  /** What the line shows. Keep it during a drag; what lies beyond rests at an end. */
  readonly range: LogitRange
  readonly focus: number | null
  readonly onFocus: (index: number) => void
  readonly onChange: (index: number, z: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

const BRACKET = 20
const LEG = 8
const MARKS = 44
const UPPER = 60
const LINE = 76
const NAMES = LINE + 26
const ROW = 15
/** Rows of names below the line: many classes crowd. */
const FEW = { rows: 3, classes: 6 }
const MANY_ROWS = 5

/** The length of the line on the narrowest screen, px: names that are apart there are apart everywhere. */
const SHORTEST = 290
const LETTER = 7
const LONGEST = 10
const TICKS = 6
/** From here on a tick's number is too long for so many. */
const LONG = 1000
const FEW_TICKS = 4

const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name)

/** At which side of its place a text of so many px stands, so that it stays within the line. */
function anchor(share: number, width: number): 'start' | 'middle' | 'end' {
  const half = width / 2 / SHORTEST
  if (share < half) return 'start'
  return share > 1 - half ? 'end' : 'middle'
}

/** Classes whose dots are one: their names share one place. */
interface Group {
  readonly z: number
  readonly text: string
  readonly kind: 'truth' | 'focused' | ''
  readonly rank: number
}

/** How many names stand in full where dots coincide. */
const NAMED = 3

function groupsOf({ classes, truth, focus }: Pick<LogitLineProps, 'classes' | 'truth' | 'focus'>): Group[] {
  const places = [...new Set(classes.map(({ z }) => z))]
  return places.map((z) => {
    const here = [...classes.keys()].filter((i) => classes[i]?.z === z)
    const rank = here.includes(truth) ? 0 : focus !== null && here.includes(focus) ? 1 : 2
    const names = here
      .sort((a, b) => Number(b === truth) - Number(a === truth))
      .map((i) => cut(classes[i]?.name ?? ''))
    const some = names.length > NAMED ? `${names[0]} and ${names.length - 1} more` : names.join(', ')
    return {
      z,
      text: names.length === classes.length && names.length > 1 ? `all ${names.length}` : some,
      kind: (['truth', 'focused', ''] as const)[rank] ?? '',
      rank,
    }
  })
}

const ENDS = { start: '0%', end: '100%' } as const

/**
 * Every logit as a dot on a number line, log-sum-exp above the largest within its bounds, and the loss as the distance
 * from the true class's logit up to log-sum-exp.
 */
export function LogitLine(props: LogitLineProps) {
  const { label, classes, truth, logSumExp, bounds, loss, range, focus } = props
  const { onFocus, onChange, onGrab, onRelease } = props
  const place = (value: number) => placeOn(range, value)
  const at = (value: number) => percent(place(value))
  const from = classes[truth]?.z ?? logSumExp
  const groups = groupsOf(props)
  const room = classes.length > FEW.classes ? MANY_ROWS : FEW.rows
  const scale = NAMES + room * ROW + 8
  const rows = lineLabels(
    groups.map(({ z, text, rank }) => ({ x: SHORTEST * place(z), width: LETTER * text.length, rank })),
    room,
    SHORTEST,
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg className="chart logit-line" height={scale + 6} role="group" aria-label={label}>
      <Frame className="logit-scale" x="0" width="100%" hidden>
        {ticksOf(range.low, range.high, Math.max(-range.low, range.high) < LONG ? TICKS : FEW_TICKS).map(
          (value) => (
            <g key={value}>
              <line x1={at(value)} x2={at(value)} y1={LINE} y2={scale - 14} />
              <text x={at(value)} y={scale} textAnchor={anchor(place(value), 24)}>
                {formatNumber(value)}
              </text>
            </g>
          ),
        )}
        <line className="logit-rule" x2="100%" y1={LINE} y2={LINE} />
      </Frame>
      <g data-term="log-sum-exp">
        <rect
          className="logit-bounds"
          x={at(bounds.low)}
          width={percent(place(bounds.high) - place(bounds.low))}
          y={UPPER - 10}
          height={LINE - UPPER + 20}
        />
        <line
          className="logit-bound"
          x1={at(bounds.high)}
          x2={at(bounds.high)}
          y1={UPPER - 10}
          y2={LINE + 10}
        />
        <line
          className="logit-bound"
          x1={at(bounds.low)}
          x2={at(bounds.low)}
          y1={MARKS - 11}
          y2={LINE + 10}
        />
        <line className="logit-lse" x1={at(logSumExp)} x2={at(logSumExp)} y1={BRACKET} y2={LINE + 10} />
        <Frame x={at(bounds.low)} width="1">
          <text className="logit-mark end" x="-5" y={MARKS}>
            max
          </text>
        </Frame>
        <Frame x={at(logSumExp)} width="1">
          <text className="logit-mark strong" x="6" y={MARKS}>
            LSE
          </text>
        </Frame>
        <Frame x={at(bounds.high)} width="1">
          <text className="logit-mark" x="5" y={UPPER}>
            max + log {classes.length}
          </text>
        </Frame>
      </g>
      <g className="logit-loss" data-term="loss">
        <line x1={at(from)} x2={at(from)} y1={BRACKET} y2={LINE - 7} className="logit-leg" />
        <line x1={at(from)} x2={at(logSumExp)} y1={BRACKET} y2={BRACKET} />
        <line x1={at(from)} x2={at(from)} y1={BRACKET} y2={BRACKET + LEG} />
        <line x1={at(logSumExp)} x2={at(logSumExp)} y1={BRACKET} y2={BRACKET + LEG} />
        <LossName
          middle={(place(from) + place(logSumExp)) / 2}
          loss={loss}
          name={classes[truth]?.name ?? ''}
        />
      </g>
      {groups.map(({ z, text, kind }, i) =>
        rows[i] == null ? null : (
          <g key={z}>
            <line className="logit-stem" x1={at(z)} x2={at(z)} y1={LINE} y2={NAMES + ROW * rows[i] - 11} />
            <Name text={text} share={place(z)} y={NAMES + ROW * rows[i]} kind={kind} />
          </g>
        ),
      )}
      {classes.map(({ name, z, fixed }, i) => (
        <LogitDot
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
          key={i}
          name={name}
          z={z}
          range={range}
          truth={i === truth}
          focused={i === focus}
          fixed={fixed}
          y={LINE}
          onFocus={() => onFocus(i)}
          onChange={(value) => onChange(i, value)}
          onGrab={onGrab}
          onRelease={onRelease}
        />
      ))}
    </svg>
  )
}

interface LossNameProps {
  readonly middle: number
  readonly loss: number
  readonly name: string
}

/** Over the middle of the bracket, or at the end of the line where it would leave it. */
function LossName({ middle, loss, name }: LossNameProps) {
  const side = anchor(middle, LETTER * (18 + 2 * cut(name).length))
  return (
    <text x={side === 'middle' ? percent(middle) : ENDS[side]} y="12" textAnchor={side}>
      LSE − z({cut(name)}) ={' '}
      <tspan data-quantity="loss" data-unit="nat">
        {formatNumber(loss)}
      </tspan>
    </text>
  )
}

interface NameProps {
  readonly text: string
  readonly share: number
  readonly y: number
  readonly kind: Group['kind']
}

/** The name of a class, or of all that stand there, below the dot. */
function Name({ text, share, y, kind }: NameProps) {
  const side = anchor(share, LETTER * text.length)
  return (
    <text
      className={`logit-name ${kind}`}
      x={side === 'middle' ? percent(share) : ENDS[side]}
      y={y}
      textAnchor={side}
    >
      {text}
    </text>
  )
}
