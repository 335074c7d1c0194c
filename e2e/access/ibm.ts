import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

/** What a rule of the engine says of one element. */
interface Said {
  readonly ruleId: string
  /** `VIOLATION` or `RECOMMENDATION`; `PASS`, `FAIL`, `POTENTIAL` (a person has to look) or `MANUAL`. */
  readonly value: readonly [policy: string, confidence: string]
  readonly message: string
  readonly snippet: string
}
interface Found extends Said {
  readonly path: { readonly dom: string }
}
interface Finding extends Said {
  /** Whether a person has found it to be no violation. */
  readonly isNone: boolean
}

/**
 * What the engine asks a person to judge, or recommends, and a person has judged, with the reason why it stands.
 * `ACCESSIBILITY.md` has the looks.
 */
const JUDGED: Readonly<Record<string, string>> = {
  a_target_warning: 'an arrow beside the link and its title say so',
  aria_child_valid: 'a message without fields has a list without entries',
  aria_content_in_landmark: 'the link past the header stands before the header, which is where it has to be',
  aria_descendant_valid:
    'a chart is one picture with a sentence for a name; what is in it is in the table too',
  element_tabbable_role_valid: 'what scrolls sideways is a stop of the keys, or they could not scroll it',
  element_tabbable_unobscured:
    'nothing of the pages is fixed over others; it asks of what is below the window',
  element_tabbable_visible: 'the links that lead past something are seen while they have the focus',
  fieldset_legend_valid: 'the legend is there for a voice; what is seen stands beside the buttons',
  img_alt_background: 'the ground of a cell repeats what its number says',
  input_fields_grouped: 'the rows of classes are a list, each with its name',
  input_label_visible: 'the name of the class and the head of the column are the label that is seen',
  list_structure_proper: 'a `dl` may hold its pairs in `div`s',
  style_color_misuse: 'a colour is never the only cue',
  style_highcontrast_visible: 'forced colours were looked at',
  text_block_heading: 'a formula is no heading, nor is a question that its region is named by',
  text_contrast_sufficient: 'a ground that is pale in one place and clear in another; both were computed',
  text_sensory_misuse: '“above”, “left” and “small” are said of numbers, or with a name',
  widget_tabbable_exists: 'the lines of a ladder, and the entries of a matrix, are one stop of the Tab key',
}

/** What it holds for a violation and is none, for the elements that these selectors match alone. */
const NO_VIOLATION: Readonly<Record<string, { readonly selector: string; readonly because: string }>> = {
  fieldset_label_valid: {
    selector: 'article[data-step] fieldset:has(legend)',
    because: 'each step of a page has its own settings, called alike; twice in one, its embed would tell',
  },
  label_content_exists: {
    selector: 'label.truth:has(.visually-hidden)',
    because: 'the text of the label is there for a voice; what is seen is the head of the column',
  },
  table_headers_related: {
    selector: 'th[scope="colgroup"]',
    because: 'it does not know this scope, which HTML does',
  },
}

const engine = readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8')

/** What IBM's Equal Access engine says of a page by its rules for WCAG 2.2 A and AA, and nobody has judged yet. */
export async function ibmFinds(page: Page): Promise<readonly string[]> {
  // As a program, not a script element: the policy of a page lets none in.
  await page.evaluate(`${await engine};globalThis.ace = ace`)
  const findings = await page.evaluate(async (none): Promise<readonly Finding[]> => {
    const checker = new (Reflect.get(globalThis, 'ace').Checker)()
    const { results } = await checker.check(document, ['WCAG_2_2'])
    return results.map(({ ruleId, value, message, snippet, path }: Found) => {
      const { singleNodeValue: node } = document.evaluate(
        path.dom,
        document,
        null,
        XPathResult.FIRST_ORDERED_NODE_TYPE,
      )
      const selector = none[ruleId]?.selector
      const isNone = selector !== undefined && node instanceof Element && node.matches(selector)
      return { ruleId, value, message, snippet, isNone }
    })
  }, NO_VIOLATION)
  const isJudged = ({ ruleId, value: [policy, confidence], isNone }: Finding) =>
    policy === 'VIOLATION' && confidence === 'FAIL' ? isNone : JUDGED[ruleId] !== undefined
  return findings
    .filter((finding) => finding.value[1] !== 'PASS' && !isJudged(finding))
    .map(({ ruleId, value, message, snippet }) => `${ruleId} (${value.join(' ')}): ${message} ${snippet}`)
}
