/**
 * A linear classifier as the build trains it and the worker reads it: one score a head, and of all heads one is right
 * (softmax). Heads are the policy's reasons, with `answer` and `out_of_scope` for the messages that have none.
 */
export type LinearModel = {
  readonly heads: readonly string[]
  readonly bias: readonly number[]
  /** Weight of one step of a quantised weight, per head. */
  readonly step: readonly number[]
  /** Feature hash to the place of its weights. */
  readonly places: ReadonlyMap<number, number>
  /** Quantised weights, heads together for each feature. */
  readonly weights: Int8Array
}

/** What the model makes of features: a probability for each head, and what spoke for it. */
export type Scores = {
  readonly of: (head: string) => number
  /** The features that speak most for a head, strongest first. */
  readonly because: (head: string, most: number) => readonly string[]
}

/** How much a kind of feature counts, by how its name begins; swept on the development split. */
export function share(name: string): number {
  return name.startsWith('~') ? 0.5 : 1
}

/** 32-bit FNV-1a of a feature's name. */
export function featureHash(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Scales features so that long messages and short ones compare. */
export function scaleOf(features: readonly string[]): number {
  return (
    1 /
    Math.sqrt(
      Math.max(
        1,
        features.reduce((sum, name) => sum + share(name) ** 2, 0),
      ),
    )
  )
}

/** Scores features. */
export function score(model: LinearModel, features: readonly string[]): Scores {
  const width = model.heads.length
  const { weights } = model
  const scale = scaleOf(features)
  const places = features.map((name) => model.places.get(featureHash(name)) ?? -1)
  const sums = new Float64Array(width)
  places.forEach((place, i) => {
    if (place < 0) return
    const value = share(features[i] ?? '')
    for (let head = 0; head < width; head++) sums[head] = (sums[head] as number) + value * (weights[place + head] as number)
  })
  const chances = softmax(model.heads.map((_, head) => (model.bias[head] ?? 0) + (sums[head] ?? 0) * (model.step[head] ?? 0) * scale))
  return {
    of: (head) => chances[model.heads.indexOf(head)] ?? 0,
    because: (head, most) => {
      const at = model.heads.indexOf(head)
      const spoke = places.flatMap((place, i) => {
        const weight = place < 0 ? 0 : share(features[i] ?? '') * (weights[place + at] ?? 0)
        return weight > 20 ? [{ name: features[i] ?? '', weight }] : []
      })
      return spoke
        .sort((a, b) => b.weight - a.weight)
        .slice(0, most)
        .map(({ name }) => name)
    },
  }
}

/** Probabilities that sum to one. */
export function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const powers = scores.map((one) => Math.exp(one - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** The model as text: what the build writes and `unpackModel` reads. Hashes and weights are base64. */
export type PackedModel = { heads: string[]; bias: number[]; step: number[]; hashes: string; weights: string }

/** Reads a packed model. */
export function unpackModel(packed: PackedModel): LinearModel {
  const hashes = new Uint32Array(bytesOf(packed.hashes).buffer)
  const places = new Map<number, number>()
  hashes.forEach((hash, i) => places.set(hash, i * packed.heads.length))
  return { heads: packed.heads, bias: packed.bias, step: packed.step, places, weights: new Int8Array(bytesOf(packed.weights).buffer) }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
