/** The URI of a topic: of an IPTC NewsCode its page at cv.iptc.org, of another id the id if it is a URI, else nothing. */
export function topicUri(id: string): string | null {
  if (/^medtop:\d{8}$/.test(id))
    return `http://cv.iptc.org/newscodes/mediatopic/${id.slice('medtop:'.length)}`
  return /^(?:https?:\/\/|urn:)[\w\-.~:/?#@!$&'()*+,;=%]+$/.test(id) ? id : null
}
