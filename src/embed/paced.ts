/**
 * Calls `send` at most once in `interval` ms: at once after a rest, otherwise when the interval is over.
 * After the last call it is always sent once more, so nothing that changed meanwhile is lost.
 */
export function paced(send: () => void, interval: number): () => void {
  let resting = true
  let waiting = false
  const go = () => {
    resting = false
    waiting = false
    send()
    setTimeout(() => {
      if (waiting) go()
      else resting = true
    }, interval)
  }
  return () => {
    if (resting) go()
    else waiting = true
  }
}
