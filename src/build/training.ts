import { featureHash, type PackedModel, scaleOf, share, softmax } from '../guard/linear-model.ts'

/** A labelled message: its features, the heads that are right for it, the one wanted first among them. */
export type Example = { readonly features: readonly string[]; readonly right: readonly number[]; readonly weight: number }

/** Passes over the examples, and how far each step goes; more of either did not raise the development scores. */
const epochs = 10
const sketchEpochs = 4
const learningRate = 0.5
const ridge = 2e-5
/** Features kept, the heaviest first: with their hashes under 600 kB. */
const mostFeatures = 32_000
/** How strongly a message that a few heads fit is drawn to the first of them; the model shares out the rest. */
const pull = 0.3

/**
 * Trains one softmax over all heads (AdaGrad, fixed order of examples, so that a build always gives the same weights):
 * first over every feature, then anew over the heaviest of them, which are quantised to a byte.
 */
export function train(heads: readonly string[], examples: readonly Example[]): PackedModel {
  const all = countsOf(examples)
  const first = fitted(heads.length, examples, new Set([...all].filter(([, count]) => count >= 2).map(([name]) => name)), sketchEpochs)
  const heft = (name: string, id: number) =>
    (all.get(name) ?? 0) ** 0.5 * share(name) * sumOf(first.weights.subarray(id * heads.length, (id + 1) * heads.length).map(Math.abs))
  const heaviest = [...first.ids]
    .map(([name, id]) => ({ name, heft: heft(name, id) }))
    .sort((a, b) => b.heft - a.heft || (a.name < b.name ? -1 : 1))
    .slice(0, mostFeatures)
  return packed(heads, fitted(heads.length, examples, new Set(heaviest.map(({ name }) => name)), epochs))
}

type Fitted = { readonly ids: ReadonlyMap<string, number>; readonly weights: Float32Array; readonly bias: Float64Array }

/** Fits weights of the features named, averaged over the later passes; those of one feature stand together. */
function fitted(width: number, examples: readonly Example[], named: ReadonlySet<string>, passes: number): Fitted {
  const ids = new Map([...named].sort().map((name, id) => [name, id]))
  const rows = examples.map(({ features }) => rowOf(features, ids))
  const weights = new Float32Array(ids.size * width)
  const slopes = new Float32Array(ids.size * width).fill(1e-8)
  const bias = new Float64Array(width)
  const biasSlopes = new Float64Array(width).fill(1e-8)
  const order = shuffledOrder(rows.length)
  const sums = { weights: new Float32Array(weights.length), bias: new Float64Array(width) }
  const averaged = Math.ceil(passes / 2)
  for (let pass = 0; pass < passes; pass++) {
    for (const at of order) {
      const row = rows[at]
      const example = examples[at]
      if (row && example) step({ width, weights, slopes, bias, biasSlopes }, row, example)
    }
    if (pass < passes - averaged) continue
    for (let i = 0; i < weights.length; i++) sums.weights[i] = (sums.weights[i] as number) + (weights[i] as number) / averaged
    for (let i = 0; i < width; i++) sums.bias[i] = (sums.bias[i] as number) + (bias[i] as number) / averaged
  }
  return { ids, ...sums }
}

type State = {
  readonly width: number
  readonly weights: Float32Array
  readonly slopes: Float32Array
  readonly bias: Float64Array
  readonly biasSlopes: Float64Array
}

/** One step of AdaGrad. Indexes are within bounds by construction; `?? 0` would cost a third of the build. */
function step({ width, weights, slopes, bias, biasSlopes }: State, { ids, values }: Row, example: Example): void {
  const sums = Float64Array.from(bias)
  const read = (list: Float32Array | Float64Array, at: number) => list[at] as number
  for (let i = 0; i < ids.length; i++) {
    const place = (ids[i] as number) * width
    const value = read(values, i)
    for (let head = 0; head < width; head++) sums[head] = read(sums, head) + value * read(weights, place + head)
  }
  const errors = Float64Array.from(errorsOf(softmax([...sums]), example))
  for (let head = 0; head < width; head++) {
    biasSlopes[head] = read(biasSlopes, head) + read(errors, head) ** 2
    bias[head] = read(bias, head) - (0.1 * read(errors, head)) / Math.sqrt(read(biasSlopes, head))
  }
  for (let i = 0; i < ids.length; i++) {
    const from = (ids[i] as number) * width
    const value = read(values, i)
    for (let place = from; place < from + width; place++) {
      const slope = read(errors, place - from) * value + ridge * read(weights, place)
      slopes[place] = read(slopes, place) + slope * slope
      weights[place] = read(weights, place) - (learningRate * slope) / Math.sqrt(read(slopes, place))
    }
  }
}

/** How far each head's probability is from what it should be; several right heads share it as the model would. */
function errorsOf(chances: readonly number[], { right, weight }: Example): readonly number[] {
  const shares = right.map((head, i) => (chances[head] ?? 0) + 0.001 + (i === 0 && right.length < chances.length / 2 ? pull : 0))
  const sum = shares.reduce((total, one) => total + one, 0)
  return chances.map((chance, head) => {
    const i = right.indexOf(head)
    return weight * (chance - (i < 0 ? 0 : (shares[i] ?? 0) / sum))
  })
}

type Row = { readonly ids: Int32Array; readonly values: Float32Array }

function rowOf(features: readonly string[], ids: ReadonlyMap<string, number>): Row {
  const kept = features.filter((name) => ids.has(name))
  const scale = scaleOf(features)
  return { ids: Int32Array.from(kept, (name) => ids.get(name) ?? 0), values: Float32Array.from(kept, (name) => share(name) * scale) }
}

function countsOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const sumOf = (list: Float32Array) => list.reduce((sum, one) => sum + one, 0)

/** A fixed shuffle (linear congruential generator), so that examples of one file do not stand together. */
function shuffledOrder(size: number): readonly number[] {
  const order = Array.from({ length: size }, (_, i) => i)
  let state = 20261122
  for (let i = size - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
  return order
}

function packed(heads: readonly string[], { ids, weights, bias }: Fitted): PackedModel {
  const width = heads.length
  const kept = [...ids].map(([name, id]) => ({ hash: featureHash(name), id })).sort((a, b) => a.hash - b.hash)
  const step = heads.map((_, head) => {
    let most = 1e-9
    for (const { id } of kept) most = Math.max(most, Math.abs(weights[id * width + head] ?? 0))
    return most / 127
  })
  const quantised = new Int8Array(kept.length * width)
  kept.forEach(({ id }, i) => {
    for (let head = 0; head < width; head++) quantised[i * width + head] = Math.round((weights[id * width + head] ?? 0) / (step[head] ?? 1))
  })
  return {
    heads: [...heads],
    bias: [...bias],
    step,
    hashes: Buffer.from(Uint32Array.from(kept, ({ hash }) => hash).buffer).toString('base64'),
    weights: Buffer.from(quantised.buffer).toString('base64'),
  }
}
