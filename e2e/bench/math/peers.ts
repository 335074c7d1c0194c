import { install, VERSIONS } from './install.ts'
import type { Implementation, Result } from './kernel.ts'

/** The packages that have these functions, or the vector operations to write them, as their users call them. */
export async function peers(): Promise<readonly Implementation[]> {
  const load = await install()
  return [
    mathjs(load('mathjs') as Mathjs),
    await tensorflow(load('@tensorflow/tfjs') as Tensorflow),
    numeric(load('numeric') as Numeric),
    {
      title: titled('ml-distance'),
      kernels: { klDivergence: (load('ml-distance') as MlDistance).distance.kullbackLeibler },
      composed: [],
    },
    {
      title: titled('softmax-fn'),
      kernels: { softmax: load('softmax-fn') as (z: number[]) => number[] },
      composed: [],
    },
  ]
}

const titled = (name: keyof typeof VERSIONS) => `${name} ${VERSIONS[name]}`

interface MlDistance {
  readonly distance: { kullbackLeibler(p: number[], q: number[]): number }
}

interface Mathjs {
  exp(x: number): number
  log(x: number): number
  max(v: number[]): number
  sum(v: number[]): number
  map(v: number[], f: (x: number) => number): number[]
  subtract(v: number[], w: number[] | number): number[]
  divide(v: number[], x: number): number[]
  dot(v: number[], w: number[]): number
  kldivergence(p: number[], q: number[]): number
}

function mathjs(math: Mathjs): Implementation {
  const exp = (v: number[]) => math.map(v, (x) => math.exp(x))
  const log = (v: number[]) => math.map(v, (x) => math.log(x))
  const softmax = (z: number[]) => {
    const e = exp(math.subtract(z, math.max(z)))
    return math.divide(e, math.sum(e))
  }
  const logSumExp = (z: number[]) => {
    const top = math.max(z)
    return top + math.log(math.sum(exp(math.subtract(z, top))))
  }
  return {
    title: titled('mathjs'),
    kernels: {
      softmax,
      logSumExp,
      logSoftmax: (z) => math.subtract(z, logSumExp(z)),
      entropy: (p) => -math.dot(p, log(p)),
      crossEntropy: (p, q) => -math.dot(p, log(q)),
      klDivergence: (p, q) => math.kldivergence(p, q),
      loss: (z, y) => -math.dot(y, math.subtract(z, logSumExp(z))),
      lossGradient: (z, y) => math.subtract(softmax(z), y),
    },
    composed: ['softmax', 'logSumExp', 'logSoftmax', 'entropy', 'crossEntropy', 'loss', 'lossGradient'],
  }
}

interface Tensor {
  dataSync(): Float32Array
  neg(): Tensor
  log(): Tensor
  mul(other: Tensor): Tensor
  div(other: Tensor): Tensor
  sum(): Tensor
}

interface Tensorflow {
  setBackend(name: 'cpu'): Promise<boolean>
  tidy<T>(f: () => T): T
  tensor1d(v: number[]): Tensor
  softmax(z: Tensor): Tensor
  logSoftmax(z: Tensor): Tensor
  logSumExp(z: Tensor): Tensor
  readonly losses: { softmaxCrossEntropy(y: Tensor, z: Tensor): Tensor }
  mul(a: Tensor, b: Tensor): Tensor
  log(a: Tensor): Tensor
  sum(a: Tensor): Tensor
  neg(a: Tensor): Tensor
  div(a: Tensor, b: Tensor): Tensor
  grad(f: (z: Tensor) => Tensor): (z: Tensor) => Tensor
}

async function tensorflow(tf: Tensorflow): Promise<Implementation> {
  await tf.setBackend('cpu')
  const vector = (f: () => Tensor): Result => tf.tidy(() => f().dataSync())
  const scalar = (f: () => Tensor): Result => tf.tidy(() => f().dataSync()[0] ?? Number.NaN)
  const of = (v: number[]) => tf.tensor1d(v)
  return {
    title: titled('@tensorflow/tfjs'),
    kernels: {
      softmax: (z) => vector(() => tf.softmax(of(z))),
      logSoftmax: (z) => vector(() => tf.logSoftmax(of(z))),
      logSumExp: (z) => scalar(() => tf.logSumExp(of(z))),
      entropy: (p) => {
        return scalar(() => {
          const t = of(p)
          return tf.neg(tf.sum(tf.mul(t, tf.log(t))))
        })
      },
      crossEntropy: (p, q) => scalar(() => tf.neg(tf.sum(tf.mul(of(p), tf.log(of(q)))))),
      klDivergence: (p, q) => {
        return scalar(() => {
          const t = of(p)
          return tf.sum(tf.mul(t, tf.log(tf.div(t, of(q)))))
        })
      },
      loss: (z, y) => scalar(() => tf.losses.softmaxCrossEntropy(of(y), of(z))),
      lossGradient: (z, y) => {
        return vector(() => tf.grad((t) => tf.losses.softmaxCrossEntropy(of(y), t))(of(z)))
      },
    },
    composed: ['entropy', 'crossEntropy', 'klDivergence'],
  }
}

interface Numeric {
  exp(v: number[]): number[]
  log(v: number[]): number[]
  sum(v: number[]): number
  sup(v: number[]): number
  sub(v: number[], w: number[] | number): number[]
  div(v: number[], w: number[] | number): number[]
  dot(v: number[], w: number[]): number
}

function numeric(lib: Numeric): Implementation {
  const softmax = (z: number[]) => {
    const e = lib.exp(lib.sub(z, lib.sup(z)))
    return lib.div(e, lib.sum(e))
  }
  const logSumExp = (z: number[]) => {
    const top = lib.sup(z)
    return top + Math.log(lib.sum(lib.exp(lib.sub(z, top))))
  }
  return {
    title: titled('numeric'),
    kernels: {
      softmax,
      logSumExp,
      logSoftmax: (z) => lib.sub(z, logSumExp(z)),
      entropy: (p) => -lib.dot(p, lib.log(p)),
      crossEntropy: (p, q) => -lib.dot(p, lib.log(q)),
      klDivergence: (p, q) => lib.dot(p, lib.log(lib.div(p, q))),
      loss: (z, y) => -lib.dot(y, lib.sub(z, logSumExp(z))),
      lossGradient: (z, y) => lib.sub(softmax(z), y),
    },
    composed: [
      'softmax',
      'logSumExp',
      'logSoftmax',
      'entropy',
      'crossEntropy',
      'klDivergence',
      'loss',
      'lossGradient',
    ],
  }
}
