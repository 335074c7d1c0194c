import type { Snapshot } from './course.ts'
import type { Setup } from './setup.ts'

/** A run as comma separated values, every digit of every number: a row a step, W row by row. */
export function runCsv({ C }: Pick<Setup, 'C'>, snapshots: readonly Snapshot[]): string {
  const D = (snapshots[0]?.W.length ?? 0) / C
  const weights = Array.from({ length: C }, (_, m) =>
    Array.from({ length: D }, (_, n) => `W${m}_${n}`),
  ).flat()
  const heads = ['step', 'data', 'penalty', 'total', 'right', 'norm', ...weights]
  const rows = snapshots.map(({ data, penalty, total, correct, norm, W }, step) =>
    [step, data, penalty, total, correct, norm, ...W].join(','),
  )
  return `${[heads.join(','), ...rows].join('\n')}\n`
}

/** What a mark looks like that the style sheet says and a picture on its own must say itself. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'vector-effect',
  'paint-order',
  'visibility',
]

/** Around a picture: axes stand beside the plot. */
const MARGIN = 40

/** A chart as a picture of its own: the same markup with every mark's looks written into it. */
export function standalone(chart: SVGSVGElement): string {
  const { width, height } = chart.getBoundingClientRect()
  const copy = chart.cloneNode(true) as SVGSVGElement
  const originals = [chart, ...chart.querySelectorAll('*')]
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[i]
    if (!original) continue
    const style = getComputedStyle(original)
    for (const name of LOOKS) element.setAttribute(name, style.getPropertyValue(name))
    for (const name of ['class', 'role', 'tabindex', 'aria-hidden']) element.removeAttribute(name)
    // A nested picture clips unless it is told; the page tells it in a style sheet.
    if (element.tagName === 'svg') element.setAttribute('overflow', 'visible')
    if (element.tagName === 'svg' && original.getAttribute('width') === null && element !== copy)
      element.setAttribute('width', '100%')
  }
  const box = [-MARGIN, -MARGIN / 2, width + 2 * MARGIN, height + MARGIN]
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const ground = getComputedStyle(chart).getPropertyValue('--chart-ground') || 'white'
  const probe = chart.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect')
  probe.setAttribute('fill', ground)
  chart.append(probe)
  const paper = getComputedStyle(probe).fill
  probe.remove()
  const markup = new XMLSerializer().serializeToString(copy)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${box[2]}" height="${box[3]}" viewBox="${box.join(' ')}"><rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${paper}"/>${markup}</svg>\n`
}

/** Twice as many pixels as on the page: print is finer. */
const SCALE = 2

/** A picture of its own as pixels. */
export async function png(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = SCALE * image.width
  canvas.height = SCALE * image.height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty'))), 'image/png'),
  )
}

/** Hands a file to the reader. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  // Not every engine takes a click on what is in no page.
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has taken hold of it once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
