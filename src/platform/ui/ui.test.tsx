import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { componentVariants } from './component-variants.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Form } from './form.tsx'
import { Page } from './page.tsx'
import { arabicFrame, frenchFrame } from './sample-frames.ts'
import { TextField } from './text-field.tsx'
import { TextareaField } from './textarea-field.tsx'

interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

const examples = Object.entries(componentVariants).flatMap(([component, variants]) =>
  variants.map((variant) => [`${component}: ${variant.name}`, render(variant.node)] as const),
)

describe('every example of every component', () => {
  test.each(examples)('%s asks nothing of the browser that our rules forbid', (_, html) => {
    const forbidden = /^(style|required|pattern|min|max|maxlength|on\w+)$/
    const found = tagsOf(html).flatMap((tag) =>
      [...tag.attributes.keys()].filter((name) => forbidden.test(name)),
    )
    expect(found).toEqual([])
    expect(html).not.toContain('type="number"')
    expect(html).not.toContain('<style')
  })

  test.each(examples)('%s gives each id once, and each reference finds its id', (_, html) => {
    const ids = valuesOf(html, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    const references = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) => valuesOf(html, name))
    expect(ids).toEqual(expect.arrayContaining(references.flatMap((list) => list.split(' '))))
  })

  test.each(examples)('%s names each of its controls', (_, html) => {
    const named = new Set(valuesOf(html, 'for'))
    const controls = tagsOf(html).filter((tag) => /^(input|select|textarea)$/.test(tag.name))
    const visible = controls.filter((tag) => tag.attributes.get('type') !== 'hidden')
    expect(visible.filter((tag) => !named.has(tag.attributes.get('id') ?? ''))).toEqual([])
  })

  test.each(examples)('%s lets the server check its forms, each sent once', (_, html) => {
    const forms = tagsOf(html).filter((tag) => tag.name === 'form')
    expect(forms.every((form) => form.attributes.has('novalidate'))).toBe(true)
    const posts = forms.filter((form) => form.attributes.get('method') === 'post')
    expect(html.match(/name="request_id"/g) ?? []).toHaveLength(posts.length)
  })

  test.each(examples)('%s hides its drawings from those who listen, or says what they are', (_, html) => {
    const drawings = tagsOf(html).filter((tag) => tag.name === 'svg')
    expect(drawings.every(isHiddenOrNamed)).toBe(true)
  })
})

describe('a field with a problem', () => {
  const problems = { 'home[phone]': 'Écrivez un numéro.' }

  test('is tied to the sentence, and the summary leads to it', () => {
    const html = render(
      <>
        <ErrorSummary heading="Il y a un problème" problems={problems} scope="caller" />
        <TextField name="home[phone]" label="Téléphone" problems={problems} scope="caller" />
      </>,
    )
    expect(html).toContain('href="#field-caller-home-phone-"')
    expect(html).toContain('id="field-caller-home-phone-"')
    expect(html).toContain('aria-describedby="field-caller-home-phone--problem"')
    expect(html).toContain('aria-invalid="true"')
  })

  test('gives back what was typed, to the letter', () => {
    const typed = '\n « été » <script> "&amp;" \u202e'
    const html = render(<TextareaField name="note" label="Note" value={typed} />)
    const content = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html)?.[1] ?? ''
    // The parser of the browser drops the first newline, then reads the entities.
    expect(unescape(content.replace(/^\n/, ''))).toBe(typed)
  })

  test('shows no summary when nothing is wrong', () => {
    expect(render(<ErrorSummary heading="Il y a un problème" problems={{}} />)).toBe('')
  })
})

describe('a page', () => {
  const page = (props: object): string =>
    render(
      <Page {...frenchFrame} audience="resident" title="Accueil" {...props}>
        <h1>Accueil</h1>
      </Page>,
    )

  test('says its language and its direction', () => {
    expect(page({})).toContain('<html lang="fr" dir="ltr">')
    expect(page({ language: 'fr-simple' })).toContain('<html lang="fr" dir="ltr">')
    expect(page(arabicFrame)).toContain('<html lang="ar" dir="rtl">')
  })

  test('says in its title that something is wrong', () => {
    expect(page({})).toContain('<title>Accueil – CCAS d’Alpha</title>')
    expect(page({ problems: { name: 'Écrivez un nom.' } })).toContain(
      '<title>Erreur : Accueil – CCAS d’Alpha</title>',
    )
  })

  test('carries the links the law asks for, and a number that calls', () => {
    expect(page({})).toContain('>Accessibilité : non conforme</a>')
    expect(page({})).toContain('href="tel:0400000000"')
    expect(page({})).toContain('href="#content"')
    expect(page({})).toContain('<main id="content"')
  })

  test('reloads itself only where scripts are off', () => {
    const html = page({ audience: 'kiosk', refreshSeconds: 60, refreshUrl: '/borne/hall' })
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="60;url=/borne/hall"/></noscript>')
    expect(page({})).not.toContain('http-equiv')
  })

  test('loads one stylesheet and one script, and the colour of its town if it has one', () => {
    expect(valuesOf(page({}), 'rel').filter((rel) => rel === 'stylesheet')).toHaveLength(1)
    expect(page({}).match(/<script/g)).toHaveLength(1)
    expect(page({ script: [] })).not.toContain('<script')
    expect(page({ town: { ...frenchFrame.town, accent: '#e2571e' } })).toContain(
      'href="/town.css?accent=e2571e"',
    )
  })
})

test('a form that changes nothing needs no request id', () => {
  const html = render(
    <Form action="/personnes" method="get" search="Chercher">
      <TextField name="q" label="Nom" />
    </Form>,
  )
  expect(html).not.toContain('request_id')
  expect(html).toContain('role="search"')
})

function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = '', rest = '']) => ({
      name,
      attributes: new Map(
        [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }),
  )
}

function valuesOf(html: string, attribute: string): readonly string[] {
  return tagsOf(html).flatMap((tag) => tag.attributes.get(attribute) ?? [])
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

// A drawing that carries what no word beside it says (a QR code) has a name; every other is left out.
function isHiddenOrNamed({ attributes }: Tag): boolean {
  if (attributes.get('aria-hidden') === 'true') return true
  return attributes.get('role') === 'img' && (attributes.get('aria-label') ?? '') !== ''
}
