import type { TopicModel } from './topic-model.js'

/** Whether a value has the form of a {@link TopicModel}: as it was made, or parsed from stored JSON. */
export function isTopicModel(value: unknown): value is TopicModel {
  if (typeof value !== 'object' || value === null) return false
  const { format, labels, terms, weights, calibration } = value as Partial<TopicModel>
  return (
    format === 1 &&
    Array.isArray(labels) &&
    labels.length > 1 &&
    labels.every((label) => typeof label === 'string') &&
    typeof terms === 'string' &&
    typeof weights === 'string' &&
    typeof calibration === 'object' &&
    calibration !== null &&
    typeof calibration.spread === 'number' &&
    Array.isArray(calibration.coefficients) &&
    Array.isArray(calibration.biases) &&
    calibration.biases.length === labels.length
  )
}
