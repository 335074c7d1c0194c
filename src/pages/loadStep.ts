import type { Step } from '../steps/step.ts'

/** Each step is a file of its own: a reader downloads a step when it comes near. */
const modules = import.meta.glob<Readonly<Record<string, Step>>>('../steps/*/index.ts')

/** The step of this slug; its folder has the same name. */
export async function loadStep(slug: string): Promise<Step> {
  const load = modules[`../steps/${slug}/index.ts`]
  if (!load) throw new Error(`there is no step ${slug}`)
  const [step] = Object.values(await load())
  if (step?.slug !== slug) throw new Error(`src/steps/${slug}/index.ts does not hold the step ${slug}`)
  return step
}
