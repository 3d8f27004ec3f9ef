import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

interface Page {
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
}

/**
 * The links of a folder of HTML pages that lead to no file of the folder, or to no id of the page: `page.html: target`.
 * Links to other sites are not followed.
 */
export function findDeadLinks(folder: string): string[] {
  const pages = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => [resolve(folder, file), readPage(join(folder, file))]),
  )
  return [...pages].flatMap(([file, { links }]) =>
    links
      .filter((link) => !leadsSomewhere(link, file, resolve(folder), pages))
      .map((link) => `${file.slice(resolve(folder).length + 1)}: ${link}`),
  )
}

function leadsSomewhere(link: string, from: string, root: string, pages: ReadonlyMap<string, Page>): boolean {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return true
  const [path, id] = link.split('#').map(decodeURIComponent) as [string, string?]
  let target = path ? resolve(dirname(from), path.split('?')[0]!) : from
  if (!target.startsWith(root)) return false
  if (existsSync(target) && statSync(target).isDirectory()) target = join(target, 'index.html')
  if (!existsSync(target)) return false
  return !id || !pages.has(target) || pages.get(target)!.ids.has(id)
}

function readPage(file: string): Page {
  const ids = new Set<string>()
  const links: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        if (name === 'id' || (name === 'name' && node.tagName === 'a')) ids.add(value)
        if (name === 'href' || name === 'src') links.push(value)
      }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(readFileSync(file, 'utf8')))
  return { ids, links }
}
