import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, defaultAccent, phoneHref, townStylesheet, townStylesheetUrl } from './town-look.ts'

const tokens = coloursOf(readFileSync(new URL('../../styles/_tokens.scss', import.meta.url), 'utf8'))

test('contrast is that of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('whatever colour a town chooses, its words can be read', () => {
  const level = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(fc.tuple(level, level, level), (rgb) => {
      const look = coloursOf(
        townStylesheet(`#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`),
      )
      expect(contrast(look['accent'] ?? '', tokens['paper'] ?? '')).toBeGreaterThanOrEqual(7)
      expect(contrast(look['accent'] ?? '', '#ffffff')).toBeGreaterThanOrEqual(7)
      expect(contrast(look['accent-deep'] ?? '', look['accent-soft'] ?? '')).toBeGreaterThanOrEqual(7)
      expect(contrast(tokens['ink-soft'] ?? '', look['accent-soft'] ?? '')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour already dark enough is kept', () => {
  expect(townStylesheet('#0d5c63')).toContain('--accent:#0d5c63;')
})

test('a colour that is none gives ours, and no way into the stylesheet', () => {
  expect(townStylesheet('red}body{display:none')).toBe(townStylesheet(defaultAccent))
  expect(townStylesheetUrl('#fff&x=')).toBe('/town.css?accent=fff%26x%3D')
})

test('our own colours are the ones of the default accent', () => {
  expect(coloursOf(townStylesheet(defaultAccent))).toEqual(
    Object.fromEntries(Object.entries(tokens).filter(([name]) => name.startsWith('accent'))),
  )
})

test.each([
  ['ink', 'paper', 7],
  ['ink-soft', 'paper', 7],
  ['ink-soft', 'sunken', 4.5],
  ['ink', 'glow', 7],
  ['line-strong', 'paper', 3],
  ['success', 'success-soft', 4.5],
  ['warning', 'warning-soft', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['danger', 'paper', 4.5],
  ['accent-deep', 'paper', 7],
] as const)('%s on %s contrasts by %d at least', (text, ground, least) => {
  expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(least)
})

test('a phone number becomes a link that calls', () => {
  expect(phoneHref('04 00 00 00 00')).toBe('tel:0400000000')
  expect(phoneHref('+33 4 00 00 00 00')).toBe('tel:+33400000000')
})

function coloursOf(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}
