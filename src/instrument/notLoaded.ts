/** Said where a part that comes when it is asked for does not come. */
export const NOT_LOADED = 'A file of this page did not load. Reload the page once you are connected.'
