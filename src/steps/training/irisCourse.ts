import { type CoursePoint, computeCourse } from './course.ts'

const ATTRIBUTE = 'data-course'

let known: readonly CoursePoint[] | undefined

/** The course as the page carries it from the build to the browser. */
export const courseText = (course: readonly CoursePoint[]): string =>
  course.map(({ total, right }) => `${total} ${right}`).join(',')

/** What `courseText` wrote. */
export function readCourse(text: string): readonly CoursePoint[] {
  return text.split(',').map((point) => {
    const [total = Number.NaN, right = Number.NaN] = point.split(' ').map(Number)
    return { total, right }
  })
}

function inPage(): readonly CoursePoint[] {
  const text = document.querySelector(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE)
  if (!text) throw new Error('the page holds no course of the irises')
  return readCourse(text)
}

/**
 * The training of the irises. It is computed where the page is drawn; the browser finds it in the page, and so neither
 * downloads 150 flowers nor stands still while they are trained.
 */
export function irisCourse(): readonly CoursePoint[] {
  known ??= import.meta.env.SSR ? computeCourse() : inPage()
  return known
}
