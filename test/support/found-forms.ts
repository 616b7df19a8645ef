/** A control of a form, with the value it would send untouched. */
export interface FoundField {
  readonly name: string
  readonly kind: 'text' | 'secret' | 'hidden' | 'choice' | 'file'
  readonly value: string
}

/** A form of a page, by one of its buttons: where it goes and what it carries. */
export interface FoundForm {
  readonly method: 'GET' | 'POST'
  readonly action: string
  readonly fields: readonly FoundField[]
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: Readonly<Record<string, string>>
  /** Where it stops, for the text that follows it. */
  readonly end: number
}

const tagPattern = /<(\/?)([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*"[^"]*")?)*)\s*\/?>/gi
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*"([^"]*)")?/g

/** Every form of a page, once for each address its buttons lead to. */
export function formsOf(html: string, pagePath: string): readonly FoundForm[] {
  const tags = tagsOf(html)
  return tags.flatMap((tag, index) => {
    if (tag.name !== 'form' || tag.closes) return []
    const end = tags.findIndex((other, at) => at > index && other.name === 'form' && other.closes)
    return formsFrom(tag, controlsIn(tags.slice(index + 1, end), html), pagePath)
  })
}

/** The addresses on this site that a page links to, or writes out to be copied. */
export function linksOf(html: string): readonly string[] {
  const links = tagsOf(html)
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => attributes['href'] ?? '')
  const written = [...html.matchAll(/https?:\/\/127\.0\.0\.1:3000(\/[\w\-/?=.]*)/g)].map(
    ([, path = '']) => path,
  )
  return [...links, ...written]
    .filter((href) => /^\/(?!\/)/.test(href) && !href.startsWith('/assets/'))
    .map((href) => href.split('#')[0] ?? href)
}

interface Control {
  readonly field: FoundField
  /** Among radios and boxes, those that are on. */
  readonly isOn?: boolean
  /** A button sends its own value, and may lead elsewhere. */
  readonly button?: { readonly action: string | undefined }
}

function formsFrom(form: Tag, controls: readonly Control[], pagePath: string): readonly FoundForm[] {
  const method = (form.attributes['method'] ?? 'get').toUpperCase() === 'POST' ? 'POST' : 'GET'
  const fields = onePerName(controls.filter(({ button }) => !button))
  const action = form.attributes['action'] ?? pagePath
  const buttons = controls.filter(({ button }) => button)
  if (buttons.length === 0) return [{ method, action, fields }]
  const ways = new Map<string, FoundForm>()
  for (const { field, button } of buttons) {
    const way = {
      method,
      action: button?.action ?? action,
      fields: field.name === '' ? fields : [...fields, field],
    } as const
    const key = `${way.action} ${field.name}`
    if (!ways.has(key)) ways.set(key, way)
  }
  return [...ways.values()]
}

// Radios and boxes come several by name: the first that is on, or else the first, stands for all.
function onePerName(controls: readonly Control[]): readonly FoundField[] {
  const names = [...new Set(controls.map(({ field }) => field.name))]
  return names.flatMap((name) => {
    const same = controls.filter(({ field }) => field.name === name)
    return same.find(({ isOn }) => isOn)?.field ?? same[0]?.field ?? []
  })
}

function controlsIn(tags: readonly Tag[], html: string): readonly Control[] {
  const controls: Control[] = []
  for (const [index, tag] of tags.entries()) {
    if (tag.closes) continue
    const name = tag.attributes['name'] ?? ''
    if (tag.name === 'button') controls.push(buttonOf(tag, name))
    else if (name !== '' && tag.name === 'input')
      controls.push({ field: inputOf(tag, name), isOn: 'checked' in tag.attributes })
    else if (name !== '' && tag.name === 'textarea')
      controls.push({ field: { name, kind: 'text', value: textAfter(tag, html) } })
    else if (name !== '' && tag.name === 'select')
      controls.push({ field: { name, kind: 'choice', value: chosenOption(tags.slice(index + 1)) } })
  }
  return controls
}

function buttonOf({ attributes }: Tag, name: string): Control {
  return {
    field: { name, kind: 'choice', value: attributes['value'] ?? '' },
    button: { action: attributes['formaction'] },
  }
}

function inputOf({ attributes }: Tag, name: string): FoundField {
  const { type = 'text', value = '' } = attributes
  if (type === 'hidden' || type === 'file') return { name, kind: type, value }
  if (type === 'radio' || type === 'checkbox') return { name, kind: 'choice', value }
  return { name, kind: type === 'password' ? 'secret' : 'text', value }
}

function textAfter(tag: Tag, html: string): string {
  return unescaped(html.slice(tag.end, html.indexOf('</textarea>', tag.end))).replace(/^\n/, '')
}

function chosenOption(after: readonly Tag[]): string {
  const options = after
    .slice(
      0,
      after.findIndex(({ name, closes }) => name === 'select' && closes),
    )
    .filter(({ name, closes }) => name === 'option' && !closes)
  const chosen =
    options.find(({ attributes }) => 'selected' in attributes) ??
    options.find(({ attributes }) => attributes['value'] !== '') ??
    options[0]
  return chosen?.attributes['value'] ?? ''
}

function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(tagPattern)].map((found) => ({
    name: (found[2] ?? '').toLowerCase(),
    closes: found[1] === '/',
    attributes: Object.fromEntries(
      [...(found[3] ?? '').matchAll(attributePattern)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        unescaped(value),
      ]),
    ),
    end: found.index + found[0].length,
  }))
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
