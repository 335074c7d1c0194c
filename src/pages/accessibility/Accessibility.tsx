import { steps } from '../../steps/index.ts'
import { Island } from '../Island.tsx'
import { Layout } from '../Layout.tsx'
import { rootOf } from '../root.ts'
import { ACCESSIBILITY_FOLDER } from './folder.ts'

/** What works and how, what was tried and with whom not, what is known to fall short, where to say so. */
export function Accessibility() {
  const [first] = steps
  return (
    <Layout root={rootOf(ACCESSIBILITY_FOLDER)} tools={first ? <Island step={first} name="theme" /> : null}>
      <div className="statement">
        <h1>Accessibility</h1>
        <p>
          These pages and the steps embedded elsewhere aim at WCAG 2.2, level AA. Whether they reach it was
          judged by those who build them, with machines. People who use a screen reader, a switch, a magnifier
          or their voice have not tried them yet.
        </p>
        <Works />
        <Checked />
        <section>
          <h2>What was not tried</h2>
          <ul>
            <li>No one who uses assistive technology has tested a page.</li>
            <li>
              No page was run with NVDA, JAWS, VoiceOver, TalkBack or Orca, nor on a braille display. What a
              screen reader gets was read from the accessibility tree of Chromium and of Firefox.
            </li>
            <li>No switch, eye tracker, screen magnifier or voice control was used.</li>
            <li>
              Forced colours were seen as Chromium emulates them, in a light and a dark set, not in Windows.
            </li>
            <li>No reader with a cognitive or learning disability was asked whether the text is clear.</li>
          </ul>
        </section>
        <section>
          <h2>Known gaps</h2>
          <ul>
            <li>
              The table below a figure can be read and copied but not saved as a file, other than in the
              training lab.
            </li>
            <li>The hatching in the figures cannot be turned off.</li>
            <li>Figures of ten classes are long: they show every class and do not group them.</li>
            <li>The pages are in English only.</li>
          </ul>
        </section>
        <section>
          <h2>If something keeps you out</h2>
          <p>
            Say so where you found this copy of the site, or as an issue in the repository of its source. Name
            the step, your browser and what you read the page with, and what you expected. “Link to this
            state” below a step copies an address that brings others to the same numbers. A barrier is treated
            as a fault, like a wrong number.
          </p>
        </section>
      </div>
    </Layout>
  )
}

const Works = () => (
  <section>
    <h2>What works, and how</h2>
    <h3>Keys</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Keys</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">a bar, or a mark that is dragged</th>
          <td>
            Arrows move it by a twentieth of its range, with Shift by a hundredth; Page Up and Page Down by a
            tenth; Home and End to its ends.
          </td>
        </tr>
        <tr>
          <th scope="row">a number in a box</th>
          <td>
            Type it. Arrows up and down change it, with Shift in smaller steps; Escape takes back what cannot
            be read.
          </td>
        </tr>
        <tr>
          <th scope="row">the name of a class</th>
          <td>Enter opens its editor, Escape leaves it.</td>
        </tr>
        <tr>
          <th scope="row">the lines of a derivation</th>
          <td>One stop of the Tab key. Arrows up and down, Home and End go from line to line.</td>
        </tr>
        <tr>
          <th scope="row">a matrix</th>
          <td>One stop of the Tab key. Arrows, Home and End choose an entry.</td>
        </tr>
        <tr>
          <th scope="row">a sample on the map of the training lab</th>
          <td>
            Arrows move it, with Shift in smaller steps; Page Up and Page Down choose another; 1 to 5 give it
            a class; Delete takes it away.
          </td>
        </tr>
        <tr>
          <th scope="row">anywhere on the page of a part</th>
          <td>Alt with Page Down or Page Up goes to the step after or before.</td>
        </tr>
      </tbody>
    </table>
    <p>
      The Tab key stops at bars, boxes and buttons. “Skip the figure” stands before each figure and leads to
      its derivation. A mark in a chart that a bar moves too is no stop of its own. Single letters and digits
      do nothing, except on the map. Undo, redo and reset stand below each figure.
    </p>
    <h3>Screen readers</h3>
    <p>
      Each step is an article with a heading; its figure, its derivation and its notes have headings too. A
      sentence below each figure says what it shows now. It is spoken once, about a second after the last
      move, never during one. “These numbers as a table” opens a table of the figure. Each slider says its
      name, its value in words and, where there is one, its unit. A formula is MathML; the sentence below the
      lines of a derivation says the chosen one in plain words.
    </p>
    <h3>Colour and contrast</h3>
    <p>
      A colour names a quantity, and the name or letter of the quantity stands beside it. What is saved is
      hatched, what is paid is filled; kinds of samples have shapes; lines that could be confused are solid,
      dashed and dotted. Text has a contrast of 4.5 to 1, marks 3 to 1, in the light theme and in the dark.
      Figures keep their sense in forced colours and in grey.
    </p>
    <h3>Size and spacing</h3>
    <p>
      No text is below 12 pixels, indices in formulas included. At a width of 320 pixels, as with a zoom of
      400 % on a desktop screen, no page scrolls sideways; a long formula scrolls by itself, by keys as well.
      Your own spacing of letters, words and lines is kept.
    </p>
    <h3>Touch</h3>
    <p>What is pressed measures 24 pixels at least. Under a finger the thumb of a bar is 44 pixels wide.</p>
    <h3>Motion</h3>
    <p>
      Nothing moves by itself or flashes. Where your system asks for less motion, terms do not move from line
      to line, and a descent jumps to its end.
    </p>
    <h3>Without scripts, and on paper</h3>
    <p>All text, formulas, figures in their first state, tables and answers can be read.</p>
  </section>
)

const Checked = () => (
  <section>
    <h2>What was checked, by machine</h2>
    <ul>
      <li>
        All pages and embedded steps with axe and with IBM’s Equal Access engine, by their rules for WCAG 2.2
        A and AA, before use and after, in light, in dark and in forced colours. What was set aside is listed
        with its reasons beside the tests; what IBM’s engine holds for a violation is set aside for single
        elements only.
      </li>
      <li>
        Keys, focus, sizes, contrast of the palette, sideways scrolling, text spacing, motion and what is
        spoken: by tests.
      </li>
      <li>
        The 50 heuristics of Chartability, one by one; the file <code>ACCESSIBILITY.md</code> beside the
        source has the result of each and its evidence.
      </li>
      <li>
        Reading level: the text of each step needs nine years of school or fewer by the formula of Flesch and
        Kincaid. The formula does not know whether a term is hard, only how long words and sentences are.
      </li>
    </ul>
  </section>
)
