import type { SnippetForm } from './snippet.ts'

/** A place that a teacher puts a step into. */
export interface Host {
  readonly name: string
  /** The form of the snippet that is pasted there. */
  readonly form: SnippetForm
  /** Where to click and paste. */
  readonly how: string
  /** What the host is known to take away; '' where nothing. */
  readonly stripped: string
  /**
   * `run`: a test puts the snippet into the host itself. `rules`: into a page that keeps to the host's published rules,
   * for the host cannot be installed where the tests run. `not run`: nobody has tried.
   */
  readonly status: 'run' | 'rules' | 'not run'
  /** The file that holds the test, below the command that runs it; '' where there is none. */
  readonly by: string
}

/** Every host that the site says something about, in the order in which it is shown. */
export const hosts: readonly Host[] = [
  {
    name: 'Any page of your own',
    form: 'iframe',
    how: 'Paste the line into the HTML where the step shall stand. With the line of the loader anywhere on the page, the frame gets the height of its step.',
    stripped: '',
    status: 'run',
    by: 'npm test: e2e/hosts/plain.spec.ts',
  },
  {
    name: 'The strictest sandbox',
    form: 'iframe',
    how: 'Add sandbox="allow-scripts" to the frame. It needs no more, and no CORS header from the server.',
    stripped: 'Everything but scripts: storage, forms, links in new windows.',
    status: 'run',
    by: 'npm test: e2e/hosts/plain.spec.ts',
  },
  {
    name: 'A pasted document (srcdoc)',
    form: 'iframe',
    how: 'Nothing to do: a frame that stands in a document which its host pastes into a srcdoc works as anywhere else.',
    stripped: 'The address: the page in the srcdoc has none of its own.',
    status: 'run',
    by: 'npm test: e2e/hosts/plain.spec.ts',
  },
  {
    name: 'A file on disk',
    form: 'iframe',
    how: 'Paste the line into the HTML file and open it by double click. Without a network, take the offline file instead.',
    stripped: '',
    status: 'run',
    by: 'npm test: e2e/hosts/plain.spec.ts',
  },
  {
    name: 'MkDocs Material',
    form: 'markdown',
    how: 'Paste the lines into the Markdown of a page, with an empty line before and after. For automatic height put the address of the loader under extra_javascript in mkdocs.yml.',
    stripped: '',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/mkdocs.ts',
  },
  {
    name: 'Sphinx with MyST-parser (Jupyter Book 1)',
    form: 'sphinx',
    how: 'Paste the raw directive into a Markdown page. For automatic height name the loader in html_js_files in conf.py. Jupyter Book 1, which is Sphinx with this parser, was not run itself.',
    stripped: '',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/sphinx.ts',
  },
  {
    name: 'MyST (mystmd, Jupyter Book 2)',
    form: 'myst',
    how: 'Paste the iframe directive into a Markdown page or a Markdown cell.',
    stripped:
      'Scripts and the height: the frame is 0.6 times as high as it is wide, and scrolls. The title, in versions before November 2025.',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/mystmd.ts',
  },
  {
    name: 'pandoc and Quarto',
    form: 'markdown',
    how: 'Paste the lines into the Markdown. For automatic height put the line of the loader into a file that you name with --include-in-header. Quarto, which hands its Markdown to pandoc, was not run itself.',
    stripped: '',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/pandoc.ts',
  },
  {
    name: 'Hugo',
    form: 'markdown',
    how: 'Set unsafe = true under markup.goldmark.renderer in the configuration, then paste the lines into the Markdown of a page. For automatic height put the line of the loader into the layout.',
    stripped: 'The whole frame, without that setting.',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/hugo.ts',
  },
  {
    name: 'Jekyll and GitHub Pages',
    form: 'markdown',
    how: 'Paste the lines into the Markdown of a page, with an empty line before and after. For automatic height put the line of the loader into the layout. GitHub Pages, which runs Jekyll, was not run itself.',
    stripped: 'The whole frame where GitHub shows the file itself, as it does a README: give the link there.',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/jekyll.ts',
  },
  {
    name: 'Obsidian',
    form: 'markdown',
    how: 'Paste the lines into a note.',
    stripped: 'Scripts: there is no automatic height, the frame scrolls.',
    status: 'not run',
    by: '',
  },
  {
    name: 'Jupyter (nbconvert)',
    form: 'jupyter',
    how: 'Paste the two lines into a code cell and run it. The plain frame in a Markdown cell works too once the notebook is converted to HTML.',
    stripped: 'In a Markdown cell JupyterLab itself may take frames away: use the code cell.',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/nbconvert.ts',
  },
  {
    name: 'reveal.js',
    form: 'iframe',
    how: 'Paste the line into a section of the deck. Write data-src in place of src to have it loaded only when its slide is shown.',
    stripped: '',
    status: 'run',
    by: 'npm test: e2e/hosts/reveal.spec.ts',
  },
  {
    name: 'Docusaurus',
    form: 'jsx',
    how: 'Paste the line into a page, .mdx or .md; the Markdown form works too. For automatic height put the address of the loader under scripts in docusaurus.config.js.',
    stripped: '',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/docusaurus.ts',
  },
  {
    name: 'MDX',
    form: 'jsx',
    how: 'Paste the line into the .mdx page; the Markdown form works too.',
    stripped: 'A style that is written as a text stops the build; the snippet has none.',
    status: 'run',
    by: 'npm test: e2e/hosts/mdx.spec.ts',
  },
  {
    name: 'Canvas',
    form: 'iframe',
    how: 'Edit a page, switch the editor to HTML (the button </> below it), paste the line and save. Canvas itself gives the frame the height of its step.',
    stripped:
      'Scripts and custom elements, and referrerpolicy; older ones took loading and allow too. Address, title and size stay.',
    status: 'rules',
    by: 'npm test: e2e/hosts/canvas.spec.ts',
  },
  {
    name: 'Moodle',
    form: 'iframe',
    how: 'Add a Page or a Text and media area, open the source of its text (Tools, Source code), paste the line and save.',
    stripped:
      'Nothing in a Page or a Text and media area. The whole frame in a text that Moodle cleans, as forum posts are: give the link there.',
    status: 'rules',
    by: 'npm test: e2e/hosts/moodle.spec.ts',
  },
  {
    name: 'Blackboard',
    form: 'iframe',
    how: 'In an Ultra document add a block of HTML, paste the line and save. Where there is no such block, add a link to the step.',
    stripped: '',
    status: 'not run',
    by: '',
  },
  {
    name: 'Joomla, Plone and others with TinyMCE',
    form: 'iframe',
    how: 'Open the source code of the text in the editor, paste the line and save. If the step then says that scripts do not run, have whoever runs the site put the name of the site of the steps into sandbox_iframes_exclusions: in Joomla a field of the editor’s plugin, in Plone one of the settings of TinyMCE.',
    stripped:
      'Scripts and custom elements; since TinyMCE 7 the frame’s right to run scripts too, unless its site is an exception: the step stands still then. Moodle has switched that off.',
    status: 'run',
    by: 'npm test: e2e/hosts/tinymce.spec.ts',
  },
  {
    name: 'Brightspace',
    form: 'iframe',
    how: 'Edit the HTML of a topic, choose Insert Stuff, Enter Embed Code, paste the line and insert it. Where there is no such entry, paste the line into the source code of the page.',
    stripped: '',
    status: 'not run',
    by: '',
  },
  {
    name: 'Google Classroom',
    form: 'link',
    how: 'Add a link to a material or an assignment and paste the address: the step opens in a tab of its own.',
    stripped: 'The frame: Classroom shows links alone.',
    status: 'not run',
    by: '',
  },
  {
    name: 'Google Sites',
    form: 'link',
    how: 'Insert, Embed, By URL: paste the address. Then draw the box as high as the step.',
    stripped: 'The title and the height: the box has those of Google Sites.',
    status: 'not run',
    by: '',
  },
  {
    name: 'Notion',
    form: 'link',
    how: 'Type /embed, paste the address and choose Embed link. Then draw the box as high as the step.',
    stripped: 'The title and the height: the box has those of Notion.',
    status: 'not run',
    by: '',
  },
  {
    name: 'WordPress',
    form: 'iframe',
    how: 'Add the block Custom HTML and paste the line; it needs a role that may write any HTML, as an editor of a single site has. Any author may put the address of a step alone on a line where the site of the steps offers oEmbed.',
    stripped:
      'From other authors the whole frame. Of one that comes by oEmbed all but address, title and size; it may run scripts alone, and is at most 1000 px high.',
    status: 'run',
    by: 'npm run test:hosts: e2e/hosts/wordpress.ts',
  },
  {
    name: 'PowerPoint, Google Slides and LaTeX',
    form: 'link',
    how: 'Link a word or a picture of the step to the address: it opens in the browser. In LaTeX write \\href{…}{…}, with \\% for each % and \\& for each & of the address. Without a network, take the offline file along.',
    stripped: 'The frame: a slide or a PDF of these shows none; reveal.js and Quarto do.',
    status: 'not run',
    by: '',
  },
  {
    name: 'SCORM in an LMS',
    form: 'link',
    how: 'Download the SCORM package instead of a snippet and add it to the course as a SCORM activity: the state and the score of the question are kept. Moodle, Blackboard and Brightspace take it, Canvas where its SCORM tool is switched on, Google Classroom does not.',
    stripped: '',
    status: 'rules',
    by: 'npm test: e2e/embed/offline.spec.ts',
  },
]
