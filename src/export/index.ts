/**
 * What was found, in the forms of other systems.
 *
 * @module wirecopy/export
 */

export { WirecopyError, type WirecopyErrorCode } from '../errors.js'
export { toBrat } from './to-brat.js'
export { type ToCsvOptions, toCsv } from './to-csv.js'
export {
  type DisplacyEntities,
  type DisplacyLabel,
  type ToDisplacyOptions,
  toDisplacy,
} from './to-displacy.js'
export { type ToHtmlOptions, toHtml } from './to-html.js'
export {
  type JsonLdNewsArticle,
  type JsonLdOrganization,
  type JsonLdPerson,
  type JsonLdPlace,
  type JsonLdQuotation,
  type JsonLdTopic,
  type ToJsonLdOptions,
  toJsonLd,
} from './to-json-ld.js'
export {
  type Ninjs,
  type NinjsParty,
  type NinjsPlace,
  type NinjsSubject,
  type ToNinjsOptions,
  toNinjs,
} from './to-ninjs.js'
export {
  type AnnotationTarget,
  type LinkedBody,
  type TextualBody,
  type ToWebAnnotationsOptions,
  toWebAnnotations,
  type WebAnnotation,
} from './to-web-annotations.js'
