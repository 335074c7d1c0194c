// The bare page: the same document as a built page, its slider worked by hand. Everything that the built page
// changes at an input is changed here too, straight in the document, after the same arithmetic on C classes.
// `recording` (what changes at each input), `p` and `q` are declared before this text, in the same script.

const places = new Map()

function find({ path, text }, kind) {
  const key = `${path}/${text}/${kind}`
  const known = places.get(key)
  if (known?.isConnected) return known
  let element = document.documentElement
  for (const index of path) element = element.children[index]
  const found = kind === 'text' ? [...element.childNodes].filter((n) => n.nodeType === 3)[text] : element
  places.set(key, found)
  return found
}

/** Moves one probability, rescales the others, and computes what the step shows. */
function compute(index, value) {
  const rest = 1 - q[index]
  for (let i = 0; i < q.length; i++) q[i] = i === index ? value : (q[i] * (1 - value)) / rest
  let entropy = 0
  let crossEntropy = 0
  let kl = 0
  let reverse = 0
  const shares = []
  const surprisals = []
  for (let i = 0; i < q.length; i++) {
    const logP = Math.log(p[i])
    const logQ = Math.log(q[i])
    entropy -= p[i] * logP
    crossEntropy -= p[i] * logQ
    kl += p[i] * (logP - logQ)
    reverse += q[i] * (logQ - logP)
    shares.push(p[i] * (logP - logQ))
    surprisals.push(-logP, -logQ)
  }
  return [entropy, crossEntropy, kl, reverse, ...shares, ...surprisals, ...q]
}

let input = 0
const said = []

document.addEventListener('input', (event) => {
  const numbers = compute(1, Math.min(0.999, Math.max(0.001, Number(event.target.value))))
  const changes = recording.steps[input++] ?? []
  changes.forEach((change, i) => {
    const node = find(change.place, change.kind)
    if (change.kind === 'text') {
      // The text that the built page wrote stands in the recording: to make one costs the same as there.
      said[i] = numbers[i % numbers.length].toFixed(3)
      node.nodeValue = change.value
    } else if (change.kind === 'value') {
      if (node !== event.target) node.value = change.value
    } else if (change.kind === 'html') {
      node.innerHTML = change.value
    } else if (change.value === null) {
      node.removeAttribute(change.name)
    } else {
      node.setAttribute(change.name, change.value)
    }
  })
})
