import type { SnippetForm } from './snippet.ts'

/** A form of the snippet as the page names it, and what it is for. */
export interface FormText {
  readonly name: string
  readonly use: string
}

export const FORM_TEXTS: Readonly<Record<SnippetForm, FormText>> = {
  iframe: {
    name: 'HTML',
    use: 'One line, for every system in which you can edit the HTML of a page. It needs no script.',
  },
  element: {
    name: 'HTML, own height',
    use: 'For pages of your own: the script gives the frame the height of its step, and your page hears what students do.',
  },
  markdown: {
    name: 'Markdown',
    use: 'The same line between two empty ones, for Markdown that lets HTML through.',
  },
  myst: { name: 'MyST', use: 'A directive of MyST, which has no HTML of its own.' },
  sphinx: { name: 'Sphinx', use: 'HTML in a raw directive, for MyST-parser in Sphinx.' },
  jsx: { name: 'JSX', use: 'The same frame as an element of React.' },
  jupyter: { name: 'Jupyter', use: 'Python for a code cell: run it, and the step stands below.' },
  link: { name: 'Link', use: 'The address alone, for hosts that ask for one, for mail and for slides.' },
}
