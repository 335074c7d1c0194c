import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What stands above a page's policy is not under it: so it can be listened to from the very beginning, in an engine
 * that runs nothing before the page.
 */
const LISTENER = `<script>
  violations = []
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    violations.push(effectiveDirective + ' ' + blockedURI + ' at ' + sourceFile + ':' + lineNumber))
</script>`

/** Copies a built site to a folder, where each page counts in `window.violations` what its policy forbids it. */
export async function countViolations(dist: string, folder: string): Promise<void> {
  await cp(dist, folder, { recursive: true })
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue
    const html = await readFile(join(folder, file), 'utf8')
    const [head = '', policy] = html.split('http-equiv="Content-Security-Policy"')
    if (policy === undefined || /<(script|link|style)/.test(head))
      throw new Error(`${file} does not begin with its policy`)
    await writeFile(
      join(folder, file),
      html.replace('<head>', () => `<head>${LISTENER}`),
    )
  }
}
