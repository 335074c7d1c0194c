import { children, core, freeIndices, some } from './children.ts'
import type { Derivation } from './derivation.ts'
import { type DialectName, dialect, logarithmName } from './dialect.ts'
import { type Environment, sizeOf } from './environment.ts'
import { SIZES } from './notation.ts'
import { literal, Program } from './program.ts'
import type {
  Axis,
  Call,
  Definition,
  Expression,
  Index,
  Reference,
  Subscript,
  Sum,
  Variable,
} from './tree.ts'

/** Where a part of a formula is written: the Python name of each index, and what a derivative holds open. */
interface Scope {
  readonly names: ReadonlyMap<Index, string>
  /** The indices that stand for whole axes of arrays here, in that order. */
  readonly whole: readonly Index[]
  /** The variable that the derivative around is taken by: what depends on it is written in place. */
  readonly by: Variable | null
}

const TOP: Scope = { names: new Map(), whole: [], by: null }

const logOf = (of: Expression): Expression => ({ kind: 'log', of, natural: false })

const isDerivation = (subject: Derivation | Expression): subject is Derivation => 'lines' in subject

/**
 * A program that prints the value of a formula, or of each line of a derivation, as pasted. A formula with
 * free indices prints a list over them. NumPy differentiates by central difference, PyTorch by autograd.
 * Throws a RangeError that names missing data or sizes, or a base other than e, 2 and 10.
 */
export function code(subject: Derivation | Expression, name: DialectName, environment: Environment): string {
  const program = new Program(dialect(name, environment.base))
  const writer = new Writer(program, environment)
  if (!isDerivation(subject)) return program.text([writer.print(subject)])
  const lines = subject.lines.map(({ expression, rule }) => `${writer.print(expression)}  # ${rule}`)
  return program.text([writer.print(subject.left), ...lines])
}

/** Whether a formula is a plain number of the program, not of the array module. */
const isConstant = (e: Expression): boolean =>
  !some(e, ({ kind }) => kind === 'reference' || kind === 'call' || kind === 'partial')

/** Can be infinite or undefined, so that a weight of 0 must hide it. */
const isRisky = (e: Expression): boolean =>
  some(e, (part) => part.kind === 'log' || (part.kind === 'quotient' && !isConstant(part.under)))

const uses = (e: Expression, index: Index): boolean => freeIndices(e).has(index)

/** Python has no primes. */
const identifier = ({ letter }: Index): string => letter.replace("'", '2')

const LOOSE: readonly Expression['kind'][] = ['add', 'negative', 'product', 'quotient']

const fence = (text: string, factors: number): string => (factors > 1 ? `(${text})` : text)

/** The factors of a definition that is a product of matrices: entry [a, b] is the sum over c of A[a, c] B[c, b]. */
function matrixProduct([a, b]: readonly Index[], body: Expression): readonly Reference[] | null {
  if (body.kind !== 'sum' || body.body.kind !== 'product') return null
  const [left, right, ...more] = body.body.factors
  if (left?.kind !== 'reference' || right?.kind !== 'reference' || more.length > 0) return null
  const c = body.index
  const fits =
    left.subscripts[0] === a &&
    left.subscripts[1] === c &&
    right.subscripts[0] === c &&
    right.subscripts[1] === b
  return fits ? [left, right] : null
}

/** Writes formulas as Python into one program. */
class Writer {
  readonly #program: Program
  readonly #environment: Environment

  constructor(program: Program, environment: Environment) {
    this.#program = program
    this.#environment = environment
  }

  print(e: Expression): string {
    const free = [...freeIndices(e)]
    const names = new Map(free.map((index) => [index, identifier(index)]))
    const value = this.#write(e, { names, whole: [], by: null })
    const listed = free.reduceRight(
      (inner, index) => `[${inner} ${this.#loop(index, names)}]`,
      `float(${value})`,
    )
    return `print(${listed})`
  }

  #loop(index: Index, names: Scope['names']): string {
    return `for ${names.get(index)} in range(${this.#size(index.axis)})`
  }

  #size(axis: Axis): string {
    this.#program.assign(SIZES[axis], () => String(sizeOf(axis, this.#environment)))
    return SIZES[axis]
  }

  /** A function of the array module, given a module's number where it would get a plain one. */
  #applied(name: string, of: Expression, scope: Scope): string {
    const text = this.#write(of, scope)
    return `${this.#program.dialect.module}.${name}(${isConstant(of) ? this.#program.dialect.scalar(text) : text})`
  }

  #bind(index: Index, scope: Scope): Scope {
    const taken = new Set(scope.names.values())
    let name = index.letter === '·' ? 'c' : identifier(index)
    while ([...taken].some((other) => other.split(/\W/).includes(name))) name += '_'
    return { ...scope, names: new Map(scope.names).set(index, name) }
  }

  #subscript(s: Subscript, { names }: Scope): string {
    if (s.kind === 'index') return names.get(s) ?? s.letter
    const data = this.#environment.data[s.key]
    if (data === undefined) throw new RangeError(`${s.key} is missing`)
    this.#program.assign(s.key, () => literal(data))
    return s.key + s.subscripts.map((index) => `[${names.get(index) ?? index.letter}]`).join('')
  }

  #definition({ variable, subscripts: at }: Reference): Definition {
    const found = variable.definitions.find(({ parameters }) => parameters.length === at.length)
    if (!found)
      throw new RangeError(`${variable.key} is neither given nor defined with ${at.length} subscripts`)
    return found
  }

  #isGiven(variable: Variable): boolean {
    return this.#environment.data[variable.key] !== undefined
  }

  /** Whether a formula's value changes with the variable. */
  #depends(e: Expression, by: Variable): boolean {
    return some(e, (part) => {
      if (part.kind !== 'reference') return false
      if (part.variable === by) return true
      return !this.#isGiven(part.variable) && this.#depends(this.#definition(part).body, by)
    })
  }

  /** The name of a variable's array, assigned from the data or from its definition. */
  #array(e: Reference): string {
    const { key } = e.variable
    const name = key === 'lambda' ? 'lam' : key
    const data = this.#environment.data[key]
    this.#program.assign(name, () => {
      if (data !== undefined)
        return typeof data === 'number' ? literal(data) : this.#program.dialect.array(literal(data))
      const { parameters, body } = this.#definition(e)
      return this.#defined(parameters, body)
    })
    return name
  }

  #defined(parameters: readonly Index[], body: Expression): string {
    const product = matrixProduct(parameters, body)
    if (product) return product.map((factor) => this.#array(factor)).join(' @ ')
    const [first] = parameters
    if (body.kind === 'call' && body.name === 'softmax' && body.at === first && parameters.length === 1)
      return this.#softmax('softmax', body, TOP)
    return this.#listed(parameters, body, TOP)
  }

  /** An array whose entries, values of `e`, are written out by loops over the indices. */
  #listed(indices: readonly Index[], e: Expression, outer: Scope): string {
    const wrap = isConstant(e) ? (list: string) => list : this.#program.dialect.stack
    const nested = ([index, ...rest]: readonly Index[], scope: Scope): string => {
      if (!index) return this.#write(e, scope)
      const inner = this.#bind(index, scope)
      return wrap(`[${nested(rest, inner)} ${this.#loop(index, inner.names)}]`)
    }
    const list = nested(indices, outer)
    return isConstant(e) ? this.#program.dialect.array(list) : list
  }

  #reference(e: Reference, scope: Scope): string {
    if (this.#isInPlace(e, scope)) {
      const { parameters, body } = this.#definition(e)
      return this.#write(body, this.#inner(e, parameters, scope))
    }
    return this.#entry(this.#array(e), e, scope)
  }

  /** Inside a derivative, what depends on its variable is written in place instead of by name. */
  #isInPlace(e: Reference, { by }: Scope): boolean {
    if (by === null || by === e.variable || this.#isGiven(e.variable)) return false
    return this.#depends(this.#definition(e).body, by)
  }

  #entry(name: string, { subscripts }: Reference, scope: Scope): string {
    const at = subscripts.map((s) =>
      scope.whole.some((index) => index === s) ? ':' : this.#subscript(s, scope),
    )
    return at.every((s) => s === ':') ? name : `${name}[${at.join(', ')}]`
  }

  /** The scope of a definition's body that is written in place: parameters are the reference's subscripts. */
  #inner(e: Reference, parameters: readonly Index[], scope: Scope): Scope {
    const names = new Map(scope.names)
    for (const [place, index] of parameters.entries()) {
      const s = e.subscripts[place]
      if (s) names.set(index, this.#subscript(s, scope))
    }
    return { ...scope, names }
  }

  /** A vector argument, as a whole array where its body is one. */
  #vector(body: Expression, index: Index, scope: Scope): string {
    if (this.#isArray(body, [index], scope)) return this.#write(body, { ...scope, whole: [index] })
    return this.#listed([index], body, scope)
  }

  /** Whether a formula computes entry by entry on arrays whose axes are these indices. */
  #isArray(e: Expression, indices: readonly Index[], scope: Scope): boolean {
    if (e.kind === 'reference') {
      const own = e.subscripts.filter((s) => indices.some((index) => index === s))
      const fits = own.length === indices.length && own.every((s, place) => s === indices[place])
      // y[k[i], i] takes another row at each i: no slice of the array.
      const picks = e.subscripts.some(
        (s) => s.kind === 'label' && s.subscripts.some((i) => indices.includes(i)),
      )
      return !indices.some((index) => uses(e, index)) || (fits && !picks && !this.#isInPlace(e, scope))
    }
    const isWhole = ['delta', 'sum', 'partial', 'call'].includes(e.kind)
    if (isWhole) return !indices.some((index) => uses(e, index))
    return children(e).every(({ of }) => this.#isArray(of, indices, scope))
  }

  #sum(e: Sum, outer: Scope): string {
    const indices: Index[] = [e.index]
    let body = core(e.body)
    while (body.kind === 'sum' && !body.positive && !e.positive) {
      indices.push(body.index)
      body = core(body.body)
    }
    const isPlain = !e.positive && outer.whole.length === 0
    if (isPlain && indices.every((index) => uses(body, index)) && this.#isArray(body, indices, outer))
      return `${this.#program.dialect.module}.sum(${this.#write(body, { ...outer, whole: indices })})`
    const scope = this.#bind(e.index, outer)
    const condition = e.positive ? ` if ${this.#write(e.positive, scope)} > 0` : ''
    return `sum(${this.#write(e.body, scope)} ${this.#loop(e.index, scope.names)}${condition})`
  }

  #product(factors: readonly Expression[], scope: Scope): string {
    const all = (parts: readonly Expression[]) => parts.map((part) => this.#operand(part, scope)).join(' * ')
    const risky = factors.filter(isRisky)
    const weights = factors.filter((part) => !isRisky(part) && !isConstant(part))
    const deltas = factors.filter((part) => core(part).kind === 'delta')
    if (risky.length === 0 || weights.length + deltas.length === 0) return all(factors)
    if (scope.whole.length > 0)
      return this.#program.dialect.where(fence(all(weights), weights.length), all(factors))
    return `(${all(factors)} if ${fence(all([...deltas, ...weights]), weights.length + deltas.length)} != 0 else ${this.#program.dialect.scalar('0.0')})`
  }

  #softmax(name: 'softmax' | 'logSoftmax', e: Call, scope: Scope): string {
    const [z] = e.vectors
    return this.#program.call(name, z ? this.#vector(z, e.index, { ...scope, whole: [] }) : '')
  }

  /** What turns nats into the environment's unit. */
  #perUnit(): string {
    const { base } = this.#environment
    const { module, scalar } = this.#program.dialect
    return base === Math.E ? '' : ` / ${module}.log(${scalar(`${base}.0`)})`
  }

  /** log of a probability that is a softmax is taken as log-softmax; null if it is none. */
  #logOfSoftmax(e: Expression, scope: Scope): string | null {
    const inner = core(e)
    if (inner.kind === 'call' && inner.name === 'softmax' && inner.at)
      return `${this.#softmax('logSoftmax', inner, scope)}[${this.#subscript(inner.at, scope)}]${this.#perUnit()}`
    if (inner.kind !== 'reference' || this.#isGiven(inner.variable)) return null
    const { parameters, body } = this.#definition(inner)
    if (body.kind !== 'call' || body.name !== 'softmax') return null
    if (this.#isInPlace(inner, scope)) return this.#logOfSoftmax(body, this.#inner(inner, parameters, scope))
    const name = `log_${inner.variable.key}`
    this.#program.assign(name, () =>
      parameters.length === 1
        ? this.#softmax('logSoftmax', body, TOP) + this.#perUnit()
        : this.#listed(parameters, logOf(body), TOP),
    )
    return this.#entry(name, inner, scope)
  }

  #log(of: Expression, natural: boolean, scope: Scope): string {
    const inner = core(of)
    if (!natural && inner.kind === 'quotient') {
      const logs = [inner.over, inner.under].map((part) => this.#logOfSoftmax(part, scope))
      if (logs.some((text) => text !== null))
        return `(${this.#log(inner.over, false, scope)} - ${this.#log(inner.under, false, scope)})`
    }
    const stable = natural ? null : this.#logOfSoftmax(of, scope)
    return stable ?? this.#applied(natural ? 'log' : logarithmName(this.#environment.base), of, scope)
  }

  #call(e: Call, outer: Scope): string {
    const scope = { ...outer, whole: [] }
    const [first, second] = e.vectors
    if (!first) throw new RangeError(`${e.name}: argument 1 is missing`)
    const vector = (body: Expression) => this.#vector(body, e.index, scope)
    switch (e.name) {
      case 'entropy':
      case 'logSumExp':
      case 'maximum':
        return this.#program.call(e.name, vector(first))
      case 'crossEntropy':
      case 'klDivergence':
        return this.#program.call(e.name, vector(first), second ? vector(logOf(second)) : '')
      case 'softmax':
        return `${this.#softmax('softmax', e, scope)}[${e.at ? this.#subscript(e.at, scope) : ''}]`
      case 'loss': {
        const value = e.at
          ? this.#program.call('loss', vector(first), this.#subscript(e.at, scope))
          : this.#program.call('softLoss', vector(first), second ? vector(second) : '')
        const unit = this.#perUnit()
        return unit ? `(${value}${unit})` : value
      }
    }
  }

  #partial(of: Expression, by: Reference, scope: Scope): string {
    this.#program.need('partial')
    const name = this.#array(by)
    const at = by.subscripts.map((s) => this.#subscript(s, scope)).join(', ')
    const inner = this.#write(of, { ...scope, whole: [], by: by.variable })
    return `partial(lambda ${name}: ${inner}, ${name}, (${at},))`
  }

  #operand(e: Expression, scope: Scope): string {
    const text = this.#write(e, scope)
    const inner = core(e)
    const isLoose = inner.kind === 'number' ? inner.value < 0 : LOOSE.includes(inner.kind)
    return isLoose ? `(${text})` : text
  }

  #write(e: Expression, scope: Scope): string {
    switch (e.kind) {
      case 'number':
        return literal(e.value)
      case 'size':
        return this.#size(e.axis)
      case 'reference':
        return this.#reference(e, scope)
      case 'call':
        return this.#call(e, scope)
      case 'add':
        return e.addends
          .map((part, place) => {
            const isNegative = part.kind === 'negative'
            const text = isNegative ? this.#operand(part.of, scope) : this.#write(part, scope)
            return isNegative ? `${place > 0 ? ' - ' : '-'}${text}` : place > 0 ? ` + ${text}` : text
          })
          .join('')
      case 'negative':
        return `-${this.#operand(e.of, scope)}`
      case 'product':
        return this.#product(e.factors, scope)
      case 'quotient':
        return `${this.#operand(e.over, scope)} / ${this.#operand(e.under, scope)}`
      case 'square':
        return `${this.#operand(e.of, scope)}**2`
      case 'exp':
        return this.#applied('exp', e.of, scope)
      case 'log':
        return this.#log(e.of, e.natural, scope)
      case 'sum':
        return this.#sum(e, scope)
      case 'delta':
        return `float(${this.#subscript(e.left, scope)} == ${this.#subscript(e.right, scope)})`
      case 'partial':
        return this.#partial(e.of, e.by, scope)
      case 'term':
        return this.#write(e.of, scope)
    }
  }
}
