import { type Host, hosts } from './hosts.ts'

/** What is given to this one is a package and no snippet. */
const PACKAGED = 'SCORM in an LMS'

export const isPackaged = ({ name }: Pick<Host, 'name'>): boolean => name === PACKAGED

const PLATFORMS = [
  'Moodle',
  'Canvas',
  'Blackboard',
  'Brightspace',
  PACKAGED,
  'Google Classroom',
  'Google Sites',
  'Notion',
  'WordPress',
  'Joomla, Plone and others with TinyMCE',
]

/** Hosts as a teacher looks for them: what most have first, what takes HTML or builds a site after it. */
export const hostGroups: readonly { readonly title: string; readonly hosts: readonly Host[] }[] = [
  {
    title: 'Learning platforms and sites',
    hosts: PLATFORMS.flatMap((name) => hosts.filter((host) => host.name === name)),
  },
  {
    title: 'Pages, books, notebooks and slides',
    hosts: hosts.filter(({ name }) => !PLATFORMS.includes(name)),
  },
]
