/** Said in the place of what comes late or when it is asked for, where it does not come. */
export const NOT_LOADED = 'This did not load. Reload the page once connected.'
