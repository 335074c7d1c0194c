/** The folder of the embeds, from the site's root. */
export const EMBED_FOLDER = 'embed/'
