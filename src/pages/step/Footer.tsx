import { type MouseEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { ReaderStore } from '../../state/store.ts'
import { formsOf } from '../../steps/forms.ts'
import type { Step } from '../../steps/step.ts'
import { rootOf } from '../root.ts'
import { SHARE_FOLDER } from '../share/folder.ts'
import { givenOf } from './environment.ts'

/** What a reader takes away: a link to this state, the derivation as LaTeX, the result as code that runs. */
export function Footer({ store, step }: { store: ReaderStore; step: Step }) {
  const reader = useStore(store, (state) => state.reader)
  const [shown, setShown] = useState<{ title: string; text: string } | null>(null)
  const [said, setSaid] = useState('')

  const offer = async (title: string, text: string) => {
    setShown({ title, text })
    setSaid(await copied(text))
  }
  const link = async () => {
    const { linkOf } = await import('./linkOf.ts')
    const made = linkOf(store, step)
    if ('link' in made) return offer('Link', made.link)
    setShown(null)
    setSaid(made.refused)
  }
  // The faces that few ask for come when they are asked for.
  const tex = async () => {
    const face = await import('../../expression/latex.ts')
    return offer('LaTeX', face.latex(formsOf(step, reader).derivation))
  }
  const code = async (dialect: 'numpy' | 'pytorch', title: string) => {
    const face = await import('../../expression/code.ts')
    return offer(title, face.code(formsOf(step, reader).result, dialect, givenOf(reader, step)))
  }

  return (
    <div className="step-footer needs-scripts" data-part="nav">
      <button type="button" className="button" onClick={link}>
        Link to this state
      </button>
      <button type="button" className="button" onClick={tex}>
        LaTeX
      </button>
      <button type="button" className="button" onClick={() => code('numpy', 'NumPy')}>
        NumPy
      </button>
      <button type="button" className="button" onClick={() => code('pytorch', 'PyTorch')}>
        PyTorch
      </button>
      <ShareLink store={store} step={step} />
      <span className="copied" role="status">
        {said}
      </span>
      {shown ? (
        <section className="source-text" aria-label={`${shown.title}: ${step.name}`}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the keyboard */}
          <pre tabIndex={0}>{shown.text}</pre>
        </section>
      ) : null}
    </div>
  )
}

/** To the form that puts this step, in this state, into a course page. */
function ShareLink({ store, step }: { store: ReaderStore; step: Step }) {
  const to = `${rootOf(`${step.part}/`)}${SHARE_FOLDER}?step=${step.slug}`
  // The query is made when the reader is about to follow the link; what makes it is loaded then.
  const point = async (link: HTMLAnchorElement) => {
    const { queryOf } = await import('./linkOf.ts')
    link.setAttribute('href', `${to}${queryOf(store, step, '&')}`)
  }
  const pointTo = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => point(currentTarget)
  const follow = async (event: MouseEvent<HTMLAnchorElement>) => {
    const { currentTarget: link, altKey, ctrlKey, metaKey, shiftKey } = event
    if (altKey || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    await point(link)
    location.assign(link.href)
  }
  return (
    <a className="button" href={to} onPointerEnter={pointTo} onFocus={pointTo} onClick={follow}>
      Embed
    </a>
  )
}

/** Puts a text on the clipboard; where the browser refuses, it stands below to be copied by hand. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    return 'Copy it from below'
  }
}
