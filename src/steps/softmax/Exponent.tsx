interface ExponentProps {
  readonly temperature: number
  readonly shift: number
}

/** What the first stage is: z, z/T, z + c. */
export const Exponent = ({ temperature, shift }: ExponentProps) => (
  <>
    <i>z</i>
    {temperature === 1 ? null : '/T'}
    {shift === 0 ? null : ' + c'}
  </>
)
