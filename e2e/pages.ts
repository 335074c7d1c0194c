/** The folders of all pages of the site. */
export const PAGES = ['', 'distributions/', 'classifier/', 'learning/', 'embed/', 'share/', 'accessibility/']
