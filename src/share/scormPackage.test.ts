import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { scormPackage } from './scormPackage.ts'

const content = { slug: 'log-sum-exp', title: 'Log-sum-exp', html: '<!doctype html>\n<p>ŷ</p>' }

const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array())
const manifestOf = (title: string) =>
  textOf(unzipSync(scormPackage({ ...content, title })), 'imsmanifest.xml')

describe('a SCORM package', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('holds its manifest at the root and the file as it was given', () => {
    const files = unzipSync(scormPackage(content))
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'log-sum-exp.html'])
    expect(textOf(files, 'log-sum-exp.html')).toBe(content.html)
  })
  it('is of version 1.2: one organisation, the default, of one item whose resource is a SCO, and asks for no score', () => {
    const manifest = manifestOf(content.title)
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>')
    const organization = /<organizations default="(\w+)">\s*<organization identifier="\1">/
    expect(manifest).toMatch(organization)
    expect(manifest.match(/<item /g)).toHaveLength(1)
    const [, resource = '-'] = /<item [^>]*identifierref="(\w+)"/.exec(manifest) ?? []
    expect(manifest).toMatch(
      new RegExp(
        `<resource identifier="${resource}" type="webcontent" adlcp:scormtype="sco" href="log-sum-exp\\.html">`,
      ),
    )
    expect(manifest).not.toMatch(/masteryscore/)
  })
  it('has each identifier once: a platform finds the parts by them', () => {
    const identifiers = [...manifestOf('x').matchAll(/ identifier="([^"]*)"/g)].map(([, id]) => id)
    expect(identifiers).toHaveLength(4)
    expect(new Set(identifiers).size).toBe(4)
    for (const id of identifiers) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
  })
  it('has the title as text, whatever characters it is of', () => {
    expect(manifestOf('H(p) < H(p, q) & "more"')).toContain('<title>H(p) &lt; H(p, q) &amp; "more"</title>')
    const tags = manifestOf('').split('<').length
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const manifest = manifestOf(title)
        expect(manifest.split('<')).toHaveLength(tags)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that XML may not have
        expect(manifest).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
      }),
      { numRuns: 30 },
    )
  })
  it('is the same bytes on another day and in another time zone', () => {
    const first = scormPackage(content)
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') })
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    const later = scormPackage(content)
    vi.useRealTimers()
    expect(later).toEqual(first)
  })
  it('refuses a slug that is a path', () => {
    expect(() => scormPackage({ ...content, slug: '../../etc' })).toThrow(/slug/)
  })
})
