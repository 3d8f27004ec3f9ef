import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** Makes a function that gives what a JSON Schema (2020-12) has against a value; `[]` if it is valid. */
export function validator(schema: object): (value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  formats.default(ajv)
  // ninjs refers to it for places on a map, which we do not give
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
  const validate = ajv.compile(schema)
  return (value) =>
    validate(value)
      ? []
      : validate.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}
