/** The folder of the form, from the site's root. */
export const SHARE_FOLDER = 'share/'
