/** What is said where scripts do not run or did not load. */
export const Unscripted = () => (
  <div className="notices without-scripts">
    <p className="unscripted">
      Scripts do not run here, or did not load: the figures stand as they were built, whatever the link says.
      If you have scripts on, reload the page to wake them.
    </p>
  </div>
)
