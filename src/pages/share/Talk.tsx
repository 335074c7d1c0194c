import { listeningElement, listeningFrame } from '../../share/example.ts'
import { ASKED, CODES, FOREIGN, type MessageText, SAID } from '../../share/messages.ts'
import { loaderTag } from '../../share/snippet.ts'
import { Table } from './Table.tsx'

const SITE = 'https://HOST/'

/** What stands in for the site's address in the examples. */
const Site = () => <code>{SITE}</code>

const Source = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <section className="source-text" aria-label={name}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the keyboard */}
    <pre tabIndex={0}>{text}</pre>
  </section>
)

const rows = (messages: Readonly<Record<string, MessageText>>) =>
  Object.entries(messages).map(([type, { meaning, fields }]) => ({
    id: type,
    cells: [
      <code key="type">{type}</code>,
      meaning,
      <ul key="fields">
        {Object.entries(fields).map(([name, text]) => (
          <li key={name}>
            <code>{name}</code> {text}
          </li>
        ))}
      </ul>,
    ],
  }))

/** The script for course pages, its element, and what a frame and its host say to each other. */
export function Talk() {
  return (
    <>
      <section aria-labelledby="loader">
        <h2 id="loader">The script and the element</h2>
        <p className="prose">
          One line, once in a page, anywhere. It has no dependency, weighs less than 2 kB and asks for nothing
          else. It gives every frame of a step the height that the step needs, also frames that come later,
          and defines an element. Here and below <Site /> stands for the address of this site.
        </p>
        <Source name="The line of the script" text={loaderTag(SITE)} />
        <p className="prose">
          <code>&lt;surprisal-step&gt;</code> wraps such a frame, in a sandbox. Its attributes are{' '}
          <code>slug</code>, <code>title</code>, <code>height</code> and the keys of the address. Names of
          keys may be written in small letters, as HTML does. They are read once, when the element stands in
          the page and has a <code>slug</code>; after that the state changes by <code>setState</code>. A step
          loads when it comes near the screen. Taken out and put back, it loads again, as its attributes say.
        </p>
        <Table
          caption="What the element can do"
          heads={['member', 'what it is']}
          rows={[
            ['ready', 'a promise: the step is there. The others wait for it'],
            ['getState()', 'a promise of the state, a query'],
            [
              'setState(state)',
              'changes what is given and keeps the rest; a query, or an object of keys and values. The promise is refused where a part cannot be read, and nothing is changed',
            ],
            ['reset()', 'back to the numbers that its attributes say, or the last setState'],
            [
              'surprisal-ready, -change, -complete, -error',
              'events that bubble; detail is the message as below',
            ],
          ].map(([member = '', text = '']) => ({
            id: member,
            cells: [<code key="member">{member}</code>, text],
          }))}
        />
      </section>
      <section aria-labelledby="complete">
        <h2 id="complete">Hear when a question was answered</h2>
        <p className="prose">With the script of the site:</p>
        <Source name="Example with the script of the site" text={listeningElement(SITE)} />
        <p className="prose">With a plain frame, and no script but your own:</p>
        <Source name="Example with a plain frame" text={listeningFrame(SITE)} />
      </section>
      <section aria-labelledby="messages">
        <h2 id="messages">Messages</h2>
        <p className="prose">
          A frame and its host talk by <code>postMessage</code>: flat objects with <code>surprisal: 1</code>,
          a <code>type</code> and the fields below. A request may have an <code>id</code>, a number or up to
          100 characters; its answer has it again.
        </p>
        <h3 id="said">From the step</h3>
        <Table caption="Messages from the step" heads={['type', 'when', 'fields']} rows={rows(SAID)} />
        <h3 id="asked">From the host</h3>
        <Table
          caption="Messages from the host"
          heads={['type', 'what it does', 'fields']}
          rows={rows(ASKED)}
        />
        <h3 id="codes">Codes of errors</h3>
        <Table
          caption="Codes of errors"
          heads={['code', 'meaning']}
          rows={Object.entries(CODES).map(([code, text]) => ({
            id: code,
            cells: [<code key="code">{code}</code>, text],
          }))}
        />
        <h3 id="foreign">What other hosts understand</h3>
        <p className="prose">
          A step says its height and its score in the words of these hosts too, so that they need no script of
          ours.
        </p>
        <Table
          caption="Messages of other protocols"
          heads={['host', 'message', 'when']}
          rows={FOREIGN.map(({ who, message, when }) => ({
            id: `${who} ${message}`,
            cells: [who, <code key="message">{message}</code>, when],
          }))}
        />
      </section>
    </>
  )
}
