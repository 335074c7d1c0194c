import { type Dialect, HELPERS, type Helper } from './dialect.ts'
import type { Data } from './environment.ts'

/** A number or nested list of numbers as Python writes it. */
export function literal(data: Data): string {
  if (typeof data !== 'number') return `[${Array.from(data, literal).join(', ')}]`
  if (Number.isFinite(data)) return String(data)
  return `float("${data < 0 ? '-' : ''}inf")`
}

/** A Python program being written: its helpers and assignments, each once and before what needs it. */
export class Program {
  readonly dialect: Dialect
  readonly #assigned = new Set<string>()
  readonly #assignments: string[] = []
  readonly #helpers = new Set<Helper>()

  constructor(dialect: Dialect) {
    this.dialect = dialect
  }

  text(statements: readonly string[]): string {
    const helpers = HELPERS.filter((name) => this.#helpers.has(name)).flatMap((name) => [
      ...(this.dialect.helpers[name] ?? []),
      '',
      '',
    ])
    return [...this.dialect.imports, '', '', ...helpers, ...this.#assignments, '', ...statements, ''].join(
      '\n',
    )
  }

  /** The value is written after whatever it assigns itself. */
  assign(name: string, value: () => string): void {
    if (this.#assigned.has(name)) return
    this.#assigned.add(name)
    const text = value()
    this.#assignments.push(`${name} = ${text}`)
  }

  /** A call of one of the dialect's functions. */
  call(name: keyof Dialect['calls'], ...args: readonly string[]): string {
    const text = this.dialect.calls[name](...args)
    for (const helper of HELPERS) if (text.startsWith(`${helper}(`)) this.need(helper)
    return text
  }

  /** Has a helper defined, with those that it uses. */
  need(name: Helper): void {
    const lines = this.dialect.helpers[name]
    if (!lines || this.#helpers.has(name)) return
    this.#helpers.add(name)
    for (const other of HELPERS)
      if (lines.slice(1).some((line) => line.includes(`${other}(`))) this.need(other)
  }
}
