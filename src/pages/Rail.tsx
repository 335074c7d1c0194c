import { type PartName, parts } from '../steps/parts.ts'
import type { Step } from '../steps/step.ts'

interface RailProps {
  readonly root: string
  readonly steps: readonly Step[]
}

/** The contents: all steps by part. `rail.ts` marks where the reader is and what is read. */
export function Rail({ root, steps }: RailProps) {
  const names = [...new Set(steps.map((step) => step.part))]
  return (
    <nav className="rail" aria-label="Contents">
      {names.map((part) => (
        <RailPart key={part} part={part} root={root} steps={steps.filter((step) => step.part === part)} />
      ))}
    </nav>
  )
}

function RailPart({ part, root, steps }: RailProps & { readonly part: PartName }) {
  return (
    <>
      <p className="eyebrow">{parts[part].title}</p>
      <ol>
        {steps.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`${root}${part}/#${slug}`} data-rail={slug}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </>
  )
}
