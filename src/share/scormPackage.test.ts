import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { scormPackage } from './scormPackage.ts'

const content = { slug: 'log-sum-exp', title: 'Log-sum-exp', html: '<!doctype html>\n<p>ŷ</p>' }

const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array())
const manifestOf = (title: string) =>
  textOf(unzipSync(scormPackage({ ...content, title })), 'imsmanifest.xml')

/** An element of a manifest, with its attributes and what stands in it. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

/** The tree of a manifest, which has neither comments nor CDATA. */
function treeOf(manifest: string): Element {
  const open: Element[] = [{ name: '', attributes: {}, children: [] }]
  for (const [, end, name = '', attributes = '', empty] of manifest.matchAll(
    /<(\/?)([a-z][\w:]*)((?: [\w:]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (end) {
      expect(open.pop()?.name).toBe(name)
      continue
    }
    const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
    const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] }
    open.at(-1)?.children.push(element)
    if (!empty) open.push(element)
  }
  expect(open).toHaveLength(1)
  const [root] = open[0]?.children ?? []
  if (!root) throw new Error('a manifest without a root')
  return root
}

const ID = /^[A-Za-z_][\w.-]*$/
const ANY = /^.{1,2000}$/s

/**
 * What imscp_rootv1p1p2.xsd (IMS Content Packaging 1.1.2) says of each element, as far as SCORM 1.2 uses it: its
 * attributes, those with a star required, and its children in their order. `adlcp:scormtype` is of adlcp_rootv1p2.xsd.
 */
const SCHEMA: Readonly<
  Record<string, { readonly attributes: Readonly<Record<string, RegExp>>; readonly children: string }>
> = {
  manifest: {
    attributes: { 'identifier*': ID, version: /^.{1,20}$/, xmlns: ANY, 'xmlns:adlcp': ANY },
    children: 'metadata? organizations resources manifest*',
  },
  metadata: { attributes: {}, children: 'schema? schemaversion?' },
  schema: { attributes: {}, children: '' },
  schemaversion: { attributes: {}, children: '' },
  organizations: { attributes: { default: ID }, children: 'organization*' },
  organization: { attributes: { 'identifier*': ID, structure: ANY }, children: 'title? item* metadata?' },
  item: {
    attributes: { 'identifier*': ID, identifierref: ANY, isvisible: /^(true|false|0|1)$/, parameters: ANY },
    children: 'title? item* metadata?',
  },
  title: { attributes: {}, children: '' },
  resources: { attributes: {}, children: 'resource*' },
  resource: {
    attributes: { 'identifier*': ID, 'type*': ANY, href: ANY, 'adlcp:scormtype': /^(sco|asset)$/ },
    children: 'metadata? file* dependency*',
  },
  file: { attributes: { 'href*': ANY }, children: 'metadata?' },
}

function expectValid({ name, attributes, children }: Element) {
  const rule = SCHEMA[name]
  if (!rule) throw new Error(`the schema has no ${name}`)
  const known = Object.entries(rule.attributes).map(([key, form]) => [key.replace('*', ''), form] as const)
  for (const [key, value] of Object.entries(attributes))
    expect(value, `${name} ${key}`).toMatch(new Map(known).get(key) ?? /$^/)
  for (const key of Object.keys(rule.attributes).filter((one) => one.endsWith('*')))
    expect(attributes, name).toHaveProperty([key.slice(0, -1)])
  const order = rule.children.replace(/(\w+)([?*]?) ?/g, '(?:$1 )$2')
  expect(children.map((child) => `${child.name} `).join(''), name).toMatch(new RegExp(`^${order}$`))
  children.forEach(expectValid)
}

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
  it('obeys the schemas of its version: what may stand where, in which order, with which attributes', () => {
    const manifest = treeOf(manifestOf('H(p) < H(p, q) & "more"'))
    expect(manifest).toMatchObject({
      name: 'manifest',
      attributes: {
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
    })
    expectValid(manifest)
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
