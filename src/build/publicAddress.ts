/**
 * The address that the site will have, from the variable SITE_ADDRESS, with its slash; null where the build is not
 * told: what needs it (cards, oEmbed, canonical addresses) is then left out.
 * @throws for what is no address of a folder on the web
 */
export function publicAddress({ SITE_ADDRESS: given }: Readonly<Record<string, string | undefined>>) {
  if (given === undefined || given === '') return null
  const address = URL.canParse(given) ? new URL(given) : null
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(`SITE_ADDRESS is “${given}”, not an address such as https://example.org/surprisal/`)
  if (address.search || address.hash || address.username)
    throw new Error(`SITE_ADDRESS is “${given}”: an address without ?, # and user is wanted`)
  return address.href.endsWith('/') ? address.href : `${address.href}/`
}
