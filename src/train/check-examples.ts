import { describe } from '../check-input.js'
import { WirecopyError } from '../errors.js'

/** A story and the labels that an editor gave it. */
export interface TopicExample {
  readonly text: string
  /** The caller's own labels; several where several apply, none where none does. */
  readonly labels: readonly string[]
}

/** Throws unless `examples` is a list of {@link TopicExample}; the message names the entry that is none. */
export function checkExamples(
  caller: string,
  examples: unknown,
): asserts examples is readonly TopicExample[] {
  const expect = (holds: boolean, where: string, expected: string, value: unknown): void => {
    if (holds) return
    throw new WirecopyError(
      'INPUT_TYPE',
      `${caller}: ${where}: expected ${expected}, got ${describe(value)}.`,
    )
  }
  expect(Array.isArray(examples), 'examples', 'a list of { text, labels }', examples)
  // not forEach: it would pass over holes
  for (let i = 0; i < (examples as unknown[]).length; i++) {
    const example = (examples as (Partial<TopicExample> | null | undefined)[])[i]
    const where = `examples[${i}]`
    const isObject = typeof example === 'object' && example !== null && !Array.isArray(example)
    expect(isObject, where, '{ text, labels }', example)
    const { text, labels } = example as Partial<TopicExample>
    expect(typeof text === 'string', `${where}.text`, 'the story as a string', text)
    expect(Array.isArray(labels), `${where}.labels`, 'a list of labels', labels)
    for (let n = 0; n < labels!.length; n++) {
      const label: unknown = labels![n]
      const isLabel = typeof label === 'string' && label.trim() !== ''
      expect(isLabel, `${where}.labels[${n}]`, 'a label, a string that is not empty', label)
    }
  }
}
