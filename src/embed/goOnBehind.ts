/** Takes the keyboard out: the next Tab goes on behind the frame, where `blur()` would lead back in. Nothing scrolls. */
export function goOnBehind(frame: HTMLIFrameElement) {
  const place = document.createElement('span')
  place.tabIndex = -1
  place.style.position = 'absolute'
  place.onblur = () => place.remove()
  frame.after(place)
  place.focus({ preventScroll: true })
}
