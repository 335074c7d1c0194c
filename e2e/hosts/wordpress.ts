import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { oembed } from '../../src/build/oembed.ts'
import { expectLiving, expectToFit, inFrame, siteOf, TITLE, test } from './host.ts'
import { isThere, run, whyMissing, writeFiles } from './tools.ts'

/** Where Debian puts it. */
const WORDPRESS = '/usr/share/wordpress'
const DATABASE = '/usr/sbin/mariadbd'

test.skip(!isThere('php') || !existsSync(WORDPRESS) || !existsSync(DATABASE), whyMissing('php'))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const config = (folder: string, site: string) => `<?php
define('DB_NAME', 'course'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/socket'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${site}'); define('WP_SITEURL', '${site}');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', 'localhost,127.0.0.1');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

/** WordPress asks no server of its own network; here all there is is on it. */
const PLUGIN = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
remove_action('wp_head', 'print_emoji_detection_script', 7);
`

const THEME = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:">
<title>A course</title><?php wp_head(); ?></head>
<body><?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>`

/** Sets the site up and writes four posts: an editor's and an author's with the frame, and two with an address. */
const SETUP = `<?php
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('A course', 'admin', 'admin@example.org', true, '', 'secret');
switch_theme('course');
$html = "<!-- wp:html -->\\n" . file_get_contents(__DIR__ . '/frame.html') . "\\n<!-- /wp:html -->";
$provider = file_get_contents(__DIR__ . '/provider.txt');
function written($role, $content) {
  $user = wp_insert_user(['user_login' => uniqid($role), 'user_pass' => 'secret', 'role' => $role]);
  wp_set_current_user($user);
  return wp_insert_post(wp_slash(['post_title' => 'A step', 'post_content' => $content, 'post_status' => 'publish']));
}
echo json_encode([
  'editor' => written('editor', $html),
  'author' => written('author', $html),
  'alone' => written('author', $provider . 'alone.html'),
  'quoted' => written('author', "Words.\\n\\n" . $provider . "quoted.html\\n\\nWords."),
]);
`

const stopped = async (child: ChildProcess) => {
  if (child.exitCode !== null) return
  child.kill()
  await once(child, 'exit')
}

test('WordPress: an editor’s frame stays, an author’s is taken away, and anybody’s address becomes the frame by oEmbed', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}) => {
  test.setTimeout(120_000)
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'))
  const root = join(folder, 'site')
  const port = await freePort()
  const provider = await serveSite(join(folder, 'provider'))
  const children: ChildProcess[] = []
  try {
    const offered = oembed(siteOf(origins), { slug: 'softmax', title: TITLE, height: 560 })
    const quotation = '<blockquote><a href="https://host.example/">Softmax</a></blockquote>'
    for (const [name, html] of [
      ['alone', copied('iframe')],
      ['quoted', quotation + copied('iframe')],
    ])
      await writeFiles(folder, {
        [`provider/${name}.html`]: `<!doctype html><title>A step</title><link rel="alternate" type="application/json+oembed" href="${provider}${name}.json">`,
        [`provider/${name}.json`]: JSON.stringify({ ...offered, html }),
      })
    // Debian keeps parts of it elsewhere, behind links, and its own configuration.
    await cp(WORDPRESS, root, {
      recursive: true,
      dereference: true,
      filter: (path) => !/wp-config\.php|wp-content\/./.test(path),
    })
    await writeFiles(root, {
      'wp-config.php': config(folder, `http://localhost:${port}`),
      'wp-content/mu-plugins/local.php': PLUGIN,
      'wp-content/themes/course/style.css': '/* Theme Name: course */',
      'wp-content/themes/course/index.php': THEME,
      'frame.html': copied('iframe'),
      'provider.txt': provider,
      'setup.php': SETUP,
      'database.php': `<?php (new mysqli('localhost', 'root', '', '', 0, '${folder}/socket'))->query('create database course');`,
    })
    await mkdir(join(folder, 'data'))
    const data = [`--datadir=${folder}/data`, '--user=root']
    const install = spawn('mariadb-install-db', [
      '--no-defaults',
      ...data,
      '--auth-root-authentication-method=normal',
    ])
    install.stdout.resume()
    install.stderr.resume()
    await once(install, 'exit')
    children.push(
      spawn(DATABASE, ['--no-defaults', ...data, `--socket=${folder}/socket`, '--skip-networking'], {
        stdio: 'ignore',
      }),
    )
    await expect.poll(() => existsSync(`${folder}/socket`), { timeout: 20_000 }).toBe(true)
    await run('php', root, 'database.php')
    const { stdout } = await run('php', root, 'setup.php')
    const posts = JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as Readonly<Record<string, number>>
    children.push(spawn('php', ['-S', `localhost:${port}`, '-t', root], { stdio: 'ignore' }))
    const open = async (post: string) => {
      const address = `http://localhost:${port}/?p=${posts[post]}`
      await expect
        .poll(
          () =>
            fetch(address).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 20_000 },
        )
        .toBe(200)
      await page.goto(address)
    }

    await open('editor')
    await expect(page.locator('iframe')).toHaveAttribute('title', TITLE)
    await expectLiving(page, complaints)

    await open('author')
    await expect(page.locator('iframe')).toHaveCount(0)

    // Its script, which sets the height, comes only with a quotation that stands before the frame.
    const frame = page.locator('iframe.wp-embedded-content')
    for (const post of ['alone', 'quoted']) {
      await open(post)
      await expect(frame).toHaveAttribute('sandbox', 'allow-scripts')
      await expect(frame).toHaveAttribute('src', /#\?secret=\w{10}$/)
      await expect(frame).toHaveAttribute('title', TITLE)
      await expectLiving(page, complaints)
    }
    await expect(page.locator('blockquote')).toBeHidden()
    await expectToFit(inFrame(page))
  } finally {
    for (const child of children.reverse()) await stopped(child)
    await rm(folder, { recursive: true, force: true })
  }
})
