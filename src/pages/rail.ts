const STORED = 'surprisal-read'

/** What has been read, where the browser keeps it; nothing depends on it. */
function stored(): Set<string> {
  try {
    const text = localStorage.getItem(STORED)
    return new Set(text?.split(',').filter(Boolean))
  } catch {
    return new Set()
  }
}

function store(read: ReadonlySet<string>) {
  try {
    localStorage.setItem(STORED, [...read].join(','))
  } catch {
    // A private window keeps nothing.
  }
}

/** The contents show where one is and what is read: a step counts once its end has been in sight. */
export function followRail(rail: HTMLElement, steps: readonly HTMLElement[]) {
  const read = stored()
  const link = (slug: string) => rail.querySelector<HTMLElement>(`[data-rail="${CSS.escape(slug)}"]`)
  const mark = (slug: string) => {
    const item = link(slug)
    if (!item) return
    item.dataset['read'] = ''
    item.title = 'Read'
  }
  for (const slug of read) mark(slug)

  const here = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const item = link(target.id)
        if (!isIntersecting) {
          item?.removeAttribute('aria-current')
          continue
        }
        item?.setAttribute('aria-current', 'true')
        // Watched from now on: to watch what is out of sight the browser would have to lay out the whole step.
        const footer = target.querySelector('.step-nav')
        if (footer) end.observe(footer)
      }
    },
    { rootMargin: '-40% 0px -59% 0px' },
  )
  const end = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const slug = target.closest('[data-step]')?.id
      if (!isIntersecting || !slug || read.has(slug)) continue
      read.add(slug)
      store(read)
      mark(slug)
    }
  })
  for (const step of steps) here.observe(step)
}

/** Alt with Page Down or Page Up goes to the step after or before the one in the middle of the screen. */
export function followKeys(steps: readonly HTMLElement[]) {
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return
    const middle = window.innerHeight / 2
    const at = steps.findIndex((step) => step.getBoundingClientRect().bottom > middle)
    const rel = event.key === 'PageDown' ? 'next' : 'prev'
    const go = steps[at]?.querySelector<HTMLAnchorElement>(`.step-nav a[rel="${rel}"]`)
    if (!go) return
    event.preventDefault()
    go.click()
  })
}
