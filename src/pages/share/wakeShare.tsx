import { createRoot } from 'react-dom/client'
import { readFormAddress } from '../../share/formAddress.ts'
import { Form } from './Form.tsx'
import type { Offers } from './offer.ts'
import { openShared } from './shared.ts'

/** The step that the form begins with where its address names none. */
const USUAL = 'softmax'

/** Draws the form into its place, at the state of the page's address. */
async function wakeShare(place: HTMLElement) {
  const { steps, hosts } = JSON.parse(place.dataset['share'] ?? '') as Offers
  const slugs = steps.map(({ slug }) => slug)
  const { slug, form, height, query, notices } = readFormAddress(location.search, slugs, USUAL)
  const offer = steps.find((step) => step.slug === slug)
  if (!offer) return
  const opened = await openShared(offer, query)
  createRoot(place).render(
    <Form
      steps={steps}
      hosts={hosts}
      opened={opened.shared}
      address={{ form, height }}
      notices={[...notices, ...opened.notices]}
      site={new URL('..', location.href).href}
    />,
  )
}

const place = document.querySelector<HTMLElement>('[data-share]')
if (place)
  wakeShare(place).catch((error) => {
    // What stands there without scripts is better than nothing.
    delete document.documentElement.dataset['scripts']
    throw error
  })
