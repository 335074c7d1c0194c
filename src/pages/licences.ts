/** The list of the licences of what is shipped, from the site's root. */
export const LICENCES = 'licences.txt'
