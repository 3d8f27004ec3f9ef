type Child = Node | string | null | false

/** What an element is given: attributes, with `class` and `data-…` as in HTML; `null` and `false` leave one out. */
type Attributes = Readonly<Record<string, string | number | true | null | false>>

/**
 * A new element. Strings become text nodes, never HTML: this is the only way a story reaches the page.
 *
 * @example element('p', { class: 'note' }, 'a < b') // <p class="note">a &lt; b</p>
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  for (const child of children) if (child !== null && child !== false) made.append(child)
  return made
}
