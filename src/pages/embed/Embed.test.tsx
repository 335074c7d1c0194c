import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { softmax } from '../../steps/softmax/index.ts'
import { EmbedFoot, OfflineFoot } from './Embed.tsx'

const offline = (site: string | null) => renderToStaticMarkup(<OfflineFoot step={softmax} site={site} />)

test('an offline file leads to the step’s page where the site has said its address, and nowhere where it has not', () => {
  expect(offline('https://host.example/site/')).toContain(
    'href="https://host.example/site/classifier/#softmax"',
  )
  expect(offline(null)).not.toContain('href')
  expect(renderToStaticMarkup(<EmbedFoot step={softmax} />)).toContain('href="../classifier/#softmax"')
})

test('an offline file can be reset without a way to the page', () => {
  expect(offline(null)).toMatch(/<button[^>]*>reset<\/button>/)
})
