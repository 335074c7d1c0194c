import { strToU8, zipSync } from 'fflate'

/** One step as a school's platform takes it. */
export interface ScormContent {
  readonly slug: string
  readonly title: string
  /** The step's offline file, in the state that it shall open with. */
  readonly html: string
}

/** The characters that XML 1.0 has. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const xml = (text: string) =>
  text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * One organisation of one item, no score demanded for it: the score is the reader's own check.
 * No `schemaLocation`: it would have to name copies of the schemas in the package.
 */
const manifest = ({ slug, title }: ScormContent) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="surprisal-${slug}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${xml(title)}</title>
      <item identifier="item" identifierref="step" isvisible="true">
        <title>${xml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="step" type="webcontent" adlcp:scormtype="sco" href="${slug}.html">
      <file href="${slug}.html"/>
    </resource>
  </resources>
</manifest>
`

/** Zip has no time zones: the parts of this date are written, which are the same everywhere. */
const FIRST_DAY = () => new Date(1980, 0, 1)

/**
 * A SCORM 1.2 package (a zip of `imsmanifest.xml` and the file). The same step in the same state gives the same bytes
 * on every day and in every time zone.
 * @throws where the slug is none: it names a file
 */
export function scormPackage(content: ScormContent): Uint8Array {
  const { slug, html } = content
  if (!/^[a-z0-9-]+$/.test(slug)) throw new Error(`"${slug}" is not the slug of a step`)
  return zipSync(
    { 'imsmanifest.xml': strToU8(manifest(content)), [`${slug}.html`]: strToU8(html) },
    { level: 9, mtime: FIRST_DAY() },
  )
}
