import { useEffect, useRef } from 'react'
import { goOnBehind } from '../../embed/goOnBehind.ts'

interface PreviewProps {
  /** The address that the frame opens at; what is dragged in it later does not load it again. */
  readonly address: string
  readonly title: string
  readonly height: number
  /** The state that the step is in now. */
  readonly onState: (query: string) => void
  /** The height that the step would have without scrolling. */
  readonly onHeight: (px: number) => void
}

/** The step as a course page will show it. Drawn anew, with another `key`, where the address is another. */
export function Preview({ address, title, height, onState, onHeight }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow || data?.surprisal !== 1) return
      if (data.type === 'change' && typeof data.state === 'string') onState(data.state)
      if (data.type === 'resize' && typeof data.height === 'number') onHeight(Math.ceil(data.height))
      if (data.type === 'release' && document.activeElement === frame.current) goOnBehind(frame.current)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [onState, onHeight])
  return (
    <iframe ref={frame} className="share-frame" src={address} title={title} width="100%" height={height} />
  )
}
