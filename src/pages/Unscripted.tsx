/** What is said where scripts do not run or did not load. */
export const Unscripted = ({ framed = false }: { readonly framed?: boolean }) => (
  <div className="notices without-scripts">
    <p className="unscripted">
      Scripts do not run here, or did not load: the figures stand as they were built, whatever the link says.
      If you have scripts on, reload the page to wake them.
      {framed ? ' If you put this frame here: its sandbox must have allow-scripts.' : null}
    </p>
  </div>
)
