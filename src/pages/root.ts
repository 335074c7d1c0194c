/** Links from a page in this folder (`'distributions/'`) back to the site's root (`'../'`). */
export const rootOf = (path: string) => '../'.repeat(path.split('/').length - 1) || './'
