import { spawnSync } from 'node:child_process'

const PYTHONS = ['python3', '/usr/bin/python3']

/** Runs each program of a JSON list by itself, and gives what each printed. */
const DRIVER = `
import contextlib, io, json, sys
out = []
for program in json.load(sys.stdin):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(program, {})
    out.append(printed.getvalue())
print(json.dumps(out))
`

const known = new Map<string, string | undefined>()

/** A Python that can import a module; undefined if there is none. */
export function pythonWith(module: string): string | undefined {
  if (!known.has(module))
    known.set(
      module,
      PYTHONS.find((python) => spawnSync(python, ['-c', `import ${module}`]).status === 0),
    )
  return known.get(module)
}

/** What each program prints, as numbers line by line; a list counts as its numbers. */
export function run(python: string, programs: readonly string[]): number[][] {
  const { stdout, stderr, status } = spawnSync(python, ['-W', 'ignore', '-c', DRIVER], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(stderr)
  const printed: readonly string[] = JSON.parse(stdout)
  return printed.map((text) =>
    [...text.matchAll(/-?(?:inf|nan|\d[\d.]*(?:e[+-]?\d+)?)/g)].map(([number]) =>
      Number(number.replace('inf', 'Infinity').replace('nan', 'NaN')),
    ),
  )
}
