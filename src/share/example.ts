import { loaderTag } from './snippet.ts'

/** A page that hears when a question was answered, with the script of the site. */
export const listeningElement = (
  site: string,
) => `<surprisal-step slug="softmax" z="2,1,0" ask="softmax-shift"
  title="Softmax (interactive)"></surprisal-step>
<p id="said"></p>
${loaderTag(site)}
<script>
  document.addEventListener('surprisal-complete', ({ target, detail }) => {
    document.getElementById('said').textContent =
      target.getAttribute('slug') + ': ' + detail.score + ' for ' + detail.state
  })
</script>`

/** The same of a plain frame, without any script of the site. */
export const listeningFrame = (
  site: string,
) => `<iframe id="step" src="${site}embed/softmax.html?v=1&amp;z=2,1,0&amp;ask=softmax-shift"
  title="Softmax (interactive)" width="100%" height="560"></iframe>
<p id="said"></p>
<script>
  const step = document.getElementById('step')
  addEventListener('message', ({ source, data }) => {
    if (source !== step.contentWindow || data?.surprisal !== 1) return
    if (data.type === 'resize') step.height = Math.min(4000, data.height)
    if (data.type === 'complete')
      document.getElementById('said').textContent = data.score + ' for ' + data.state
  })
</script>`
