import type { ReactNode } from 'react'
import { ACCESSIBILITY_FOLDER } from './accessibility/folder.ts'
import { LICENCES } from './licences.ts'
import { SHARE_FOLDER } from './share/folder.ts'

interface LayoutProps {
  /** Way back to the site's root, `../`. */
  readonly root: string
  readonly tools: ReactNode
  /** What stands beside the content: the contents. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** What every page shares: a way past the header, the name, the ways into the site, the tools of the page. */
export function Layout({ root, tools, aside, children }: LayoutProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="header">
        <a className="brand" href={root}>
          Surprisal
        </a>
        <span className="tagline">The cross-entropy loss, derived live</span>
        <nav className="doors" aria-label="Site">
          <a href={`${root}distributions/`}>Read</a>
          <a href={`${root}learning/#descent`}>Lab</a>
          <a href={`${root}${SHARE_FOLDER}`}>Share</a>
        </nav>
        <div className="header-tools">{tools}</div>
      </header>
      {aside === undefined ? (
        <main id="main">{children}</main>
      ) : (
        <div className="part">
          {aside}
          <main id="main">{children}</main>
        </div>
      )}
      <footer className="colophon">
        <p>
          Every number on these pages is computed in your browser, from the formula beside it. Open source,
          MIT licence; <a href={`${root}${LICENCES}`}>licences of all that is in the pages</a>.
        </p>
        <p>
          <a href={`${root}${SHARE_FOLDER}`}>Use these steps in your course</a> ·{' '}
          <a href={`${root}${ACCESSIBILITY_FOLDER}`}>Accessibility</a>
        </p>
      </footer>
    </>
  )
}
