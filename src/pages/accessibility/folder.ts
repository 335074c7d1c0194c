/** The folder of the statement on accessibility, from the site's root. */
export const ACCESSIBILITY_FOLDER = 'accessibility/'
