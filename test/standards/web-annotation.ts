// The Web Annotation Data Model and Vocabulary, W3C Recommendations of 23 February 2017
// (https://www.w3.org/TR/annotation-model/, https://www.w3.org/TR/annotation-vocab/), as far as we use it.

const OA = 'http://www.w3.org/ns/oa#'
const id = (name: string): object => ({ '@id': `${OA}${name}`, '@type': '@id' })
const purposes = ['tagging', 'identifying', 'linking', 'classifying']

/** What the terms stand for in RDF: the part of http://www.w3.org/ns/anno.jsonld that our annotations need. */
export const ANNOTATION_CONTEXT: object = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    body: id('hasBody'),
    target: id('hasTarget'),
    source: id('hasSource'),
    selector: id('hasSelector'),
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    ...Object.fromEntries(purposes.map((purpose) => [purpose, `${OA}${purpose}`])),
  },
}

const uri = { type: 'string', format: 'uri' }
const closed = (type: string, properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', ...Object.keys(properties)],
  properties: { type: { const: type }, ...properties },
})
const offset = { type: 'integer', minimum: 0 }

/** What the model asks of one annotation, and no property beside. */
export const ANNOTATION_SCHEMA: object = {
  type: 'object',
  additionalProperties: false,
  required: ['@context', 'id', 'type', 'motivation', 'body', 'target'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: uri,
    type: { const: 'Annotation' },
    motivation: { enum: purposes },
    body: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          closed('TextualBody', { purpose: { enum: purposes }, value: { type: 'string', minLength: 1 } }),
          closed('SpecificResource', { purpose: { enum: purposes }, source: uri }),
        ],
      },
    },
    target: {
      oneOf: [
        uri,
        {
          type: 'array',
          minItems: 1,
          items: closed('SpecificResource', {
            source: uri,
            selector: {
              type: 'array',
              minItems: 2,
              maxItems: 2,
              prefixItems: [
                closed('TextQuoteSelector', {
                  exact: { type: 'string', minLength: 1 },
                  prefix: { type: 'string' },
                  suffix: { type: 'string' },
                }),
                closed('TextPositionSelector', { start: offset, end: offset }),
              ],
              items: false,
            },
          }),
        },
      ],
    },
  },
}
