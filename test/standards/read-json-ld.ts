import jsonld from 'jsonld'
import { ANNOTATION_CONTEXT } from './web-annotation.js'

const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION_CONTEXT,
  'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } },
}

/**
 * Reads JSON-LD as RDF (N-Quads) without the network. Throws where a property or type is not defined by the context, or an
 * id is no URI: nothing may be lost on the way.
 */
export async function readJsonLd(value: unknown): Promise<string> {
  const quads = await jsonld.toRDF(
    value as jsonld.JsonLdDocument,
    {
      format: 'application/n-quads',
      safe: true,
      documentLoader: async (url: string) => {
        const document = CONTEXTS[url]
        if (!document) throw new Error(`no context ${url}`)
        return { contextUrl: undefined, documentUrl: url, document }
      },
    } as jsonld.Options.ToRdf,
  )
  return quads as unknown as string
}
