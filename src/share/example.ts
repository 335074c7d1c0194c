import { embedAddress, loaderTag } from './snippet.ts'

const shown = { slug: 'softmax', title: 'Softmax (interactive)', state: 'z=2,1,0&ask=shift' } as const

/** A page that hears when a question was answered, with the script of the site. */
export const listeningElement = (
  site: string,
) => `<surprisal-step slug="${shown.slug}" z="2,1,0" ask="shift" title="${shown.title}"></surprisal-step>
<p id="said"></p>
${loaderTag(site)}
<script>
  document.addEventListener('surprisal-complete', ({ target, detail }) => {
    const slug = target.getAttribute('slug')
    document.getElementById('said').textContent = slug + ': ' + detail.score + ' for ' + detail.state
  })
</script>`

/** The same of a plain frame, without any script of the site. */
export const listeningFrame = (site: string) => `<iframe id="step"
  src="${embedAddress({ ...shown, site }).replaceAll('&', '&amp;')}"
  title="${shown.title}" width="100%" height="560"></iframe>
<p id="said"></p>
<script>
  const step = document.getElementById('step')
  addEventListener('message', ({ source, data }) => {
    if (source !== step.contentWindow || data?.surprisal !== 1) return
    if (data.type === 'complete')
      document.getElementById('said').textContent = data.score + ' for ' + data.state
  })
</script>`
