import { decodeModel, type TermTable } from './decode-model.js'
import { MODEL } from './model.generated.js'
import type { TopicModel } from './topic-model.js'

const tables = new WeakMap<TopicModel, TermTable>()

/** A model in the form that texts are scored with, unpacked at its first use; the one of IPTC topics unless told. */
export function loadModel(model: TopicModel = MODEL): TermTable {
  const known = tables.get(model)
  if (known) return known
  const table = decodeModel(model)
  tables.set(model, table)
  return table
}
