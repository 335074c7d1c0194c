interface ConfusionTableProps {
  readonly classes: readonly string[]
  /** C × C: of the samples of a class (row), how many the model says each class of (column). */
  readonly counts: readonly (readonly number[])[]
}

/** Shades that a share is told by beside its number. */
const SHADES = 5

/** What is taken for what: the true classes as rows, the model's answers as columns. */
export const ConfusionTable = ({ classes, counts }: ConfusionTableProps) => (
  <table className="confusion">
    <caption>Rows: the true class. Columns: what the model says.</caption>
    <thead>
      <tr>
        <td />
        {classes.map((name, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
          <th key={j} scope="col" title={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {counts.map((row, k) => {
        const all = row.reduce((sum, count) => sum + count, 0)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
          <tr key={k}>
            <th scope="row" title={classes[k]}>
              {classes[k]}
            </th>
            {row.map((count, j) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
                key={j}
                data-right={j === k || undefined}
                data-shade={all === 0 ? 0 : Math.ceil((SHADES * count) / all)}
                data-quantity={`confusion:${k},${j}`}
              >
                {count}
              </td>
            ))}
          </tr>
        )
      })}
    </tbody>
  </table>
)
