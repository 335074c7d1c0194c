import { HEIGHTS } from '../../share/formAddress.ts'
import { LONGEST_QUERY } from '../../state/query.ts'

/** What holds of embeds: limits, what will not change, privacy. */
export const Promises = () => (
  <>
    <section aria-labelledby="limits">
      <h2 id="limits">Limits</h2>
      <ul className="share-list">
        <li>A query has at most {LONGEST_QUERY.toLocaleString('en')} characters, the ? included.</li>
        <li>A step hears at most 60 messages a second; more are dropped.</li>
        <li>It sends at most 4 changes a second, and always the last.</li>
        <li>
          The script gives a frame from {HEIGHTS.min} to {HEIGHTS.max.toLocaleString('en')} px. One that grows
          30 times in a row at the same width stays as it is.
        </li>
        <li>A step needs a width of 320 px; a narrower frame scrolls sideways.</li>
        <li>
          A frame that was never in sight is blank on paper. The script has all of them loaded before the page
          is printed; without it, scroll to the end of the page first.
        </li>
      </ul>
    </section>
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <p className="prose">
        This is version 1 of the grammar and of the messages. In it keys, words, fields and types of messages
        may be added; none is changed or taken away. A link, a snippet or a page written today goes on to mean
        what it means today. Whoever listens ignores what it does not know.
      </p>
    </section>
    <section aria-labelledby="privacy">
      <h2 id="privacy">Privacy and trust</h2>
      <ul className="share-list">
        <li>
          A step in a frame stores nothing in the browser, sets no cookie and asks no server but this one for
          its files. The script of the site does no more.
        </li>
        <li>
          This form sends nothing: the state is in its own address, in your browser. A table that is dropped
          into the lab stays in the page and is in no link.
        </li>
        <li>
          The page around a step can set any state that a link can, cover it, or report an answer that nobody
          gave. Scores are for practice, not for grades.
        </li>
        <li>
          A step obeys its host alone, and only the requests above; a state from a host goes through the same
          reader as one from a link.
        </li>
      </ul>
    </section>
  </>
)
