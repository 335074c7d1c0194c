import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Bundle, filesOf } from './bundle.ts'

const FOLDER = 'src/styles/parts'

/** The style sheets that one part alone needs, by the part's folder. */
export const partStyles = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, FOLDER)).map((file) => [`${file.replace(/\.css$/, '')}/`, `${FOLDER}/${file}`]),
  )

/** The name under which the bundle has the style sheet of the page in this folder; none where it has none. */
export const partStylesOf = (path: string, bundle: Bundle): readonly string[] =>
  filesOf(bundle).filter(
    (name) => path !== '' && name.startsWith(`assets/${path.replace('/', '-')}`) && name.endsWith('.css'),
  )
