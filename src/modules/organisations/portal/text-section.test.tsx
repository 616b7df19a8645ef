import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { TextSection } from './text-section.tsx'

test('lines are paragraphs, bullets are a list', () => {
  const html = render(<TextSection title="Titre" text={'Un.\nDeux.\n• a\n• b\nTrois.'} />)
  expect(html).toBe(
    '<section><h2>Titre</h2><p>Un.</p><p>Deux.</p><ul><li>a</li><li>b</li></ul><p>Trois.</p></section>',
  )
})

test('addresses become links, without the punctuation around them', () => {
  const html = render(<TextSection title="" text="Alpha (https://alpha.example), dpo@alpha.example." />)
  expect(html).toContain('(<a href="https://alpha.example" dir="ltr">https://alpha.example</a>), ')
  expect(html).toContain('<a href="mailto:dpo@alpha.example" dir="ltr">dpo@alpha.example</a>.')
})

test('a telephone number calls, and stays in its order in a text from right to left', () => {
  const html = render(<TextSection title="" text="اتصلوا بالرقم 04 00 00 00 01 أو +33 4 00 00 00 01" />)
  expect(html).toContain('<a href="tel:0400000001" dir="ltr">04 00 00 00 01</a>')
  expect(html).toContain('<a href="tel:+33400000001" dir="ltr">')
  expect(render(<TextSection title="" text="loi n° 2005-102, 75342 Paris CEDEX 07" />)).not.toContain('<a')
})

test('what a town writes of itself is text, never markup', () => {
  expect(render(<TextSection title="" text="<script>alert(1)</script>" />)).not.toContain('<script>')
})
