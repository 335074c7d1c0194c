import { type ReactNode, useEffect, useRef, useState } from 'react'

interface ScrollerProps {
  readonly className?: string
  readonly children: ReactNode
}

/** Content that may be wider than its place. It takes the keyboard only where it has to be scrolled. */
export function Scroller({ className, children }: ScrollerProps) {
  const box = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    // The numbers of a table can outgrow a place that stays as it is.
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
  return (
    <div className={className} ref={box} tabIndex={wide ? 0 : undefined}>
      {children}
    </div>
  )
}
