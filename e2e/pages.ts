/** The folders of the pages that hold no steps. */
export const STEPLESS_PAGES = ['', 'embed/', 'share/', 'accessibility/']

/** The folders of all pages of the site. */
export const PAGES = ['distributions/', 'classifier/', 'learning/', ...STEPLESS_PAGES]
