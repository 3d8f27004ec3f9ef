export { WirecopyError, type WirecopyErrorCode } from '../errors.js'
export { type ToHtmlOptions, toHtml } from './to-html.js'
