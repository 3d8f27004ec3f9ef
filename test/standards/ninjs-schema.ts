import { readFileSync } from 'node:fs'

const text = { type: 'string', minLength: 1 }
const percent = { type: 'integer', minimum: 0, maximum: 100 }
const uri = { type: 'string', format: 'uri' }
const list = (required: readonly string[], properties: object): object => ({
  type: 'array',
  minItems: 1,
  items: { type: 'object', additionalProperties: false, required, properties },
})
const address = {
  type: 'object',
  additionalProperties: false,
  properties: { locality: text, area: text, country: { type: 'string', pattern: '^[A-Z]{2}$' } },
}

// The fields of ninjs 3.1 that we write, with the types that the standard gives them, and nothing else. Written from the
// standard's documentation, https://iptc.org/std/ninjs/ .
const OURS = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  required: ['uri', 'type', 'standard'],
  properties: {
    uri,
    type: { const: 'text' },
    standard: {
      type: 'object',
      additionalProperties: false,
      properties: { name: { const: 'ninjs' }, version: { const: '3.1' }, schema: uri },
    },
    headlines: list(['value'], { value: text }),
    descriptions: list(['value'], { role: text, value: text }),
    by: text,
    located: text,
    bodies: list(['value'], { contentType: text, value: text }),
    people: list(['name', 'literal'], { name: text, rel: text, literal: text }),
    organisations: list(['name', 'literal'], { name: text, rel: text, literal: text }),
    places: list(['name'], {
      name: text,
      rel: text,
      literal: text,
      contactInfo: list(['address'], { address }),
    }),
    infoSources: list(['name'], { name: text, role: text, literal: text }),
    subjects: list(['name', 'relevance'], {
      name: text,
      uri,
      literal: text,
      creator: text,
      relevance: percent,
      confidence: percent,
    }),
  },
}

/**
 * The schemas that a ninjs item must satisfy, by name: ours, and IPTC's own if the variable NINJS_SCHEMA names the file
 * (ninjs-schema_3.1.json, from https://iptc.org/std/ninjs/).
 */
export const NINJS_SCHEMAS: readonly (readonly [string, object])[] = [
  ['the fields of the standard that we write', OURS],
  ...(process.env.NINJS_SCHEMA
    ? [['the schema of the IPTC', JSON.parse(readFileSync(process.env.NINJS_SCHEMA, 'utf8'))] as const]
    : []),
]
