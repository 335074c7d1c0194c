/** Where on the page a host's paragraph stands. */
export const hostId = (name: string): string =>
  `in-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`
