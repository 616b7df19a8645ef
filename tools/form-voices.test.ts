import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Definition } from '#modules/forms/index.ts'
import { shippedForms } from '../src/main/shipped-forms.ts'
import { clipsFolder, clipsList, spokenIn } from './form-voices.ts'
import { root } from './root.ts'

const made: Record<string, string> = JSON.parse(readFileSync(join(root, clipsList), 'utf8'))
const wanted = spokenIn(shippedForms)

test('every question that has a recording has it in its words of today: npx tsx tools/make-form-voices.ts', () => {
  const stale = wanted.filter(({ clip, print }) => made[clip] !== print)
  expect(stale.map(({ clip }) => clip)).toEqual([])
})

test('every recording is there, holds a sound, and none is left over', () => {
  const files = readdirSync(join(root, clipsFolder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.mp3'))
  expect(files.toSorted()).toEqual(wanted.map(({ clip }) => `${clip}.mp3`).toSorted())
  const silent = files.filter((name) => statSync(join(root, clipsFolder, name)).size < 3_000)
  expect(silent).toEqual([])
})

test('other words make a recording stale, and two questions never share one', () => {
  const [form] = shippedForms
  if (!form) throw new Error('a form is shipped')
  const reworded: Definition = { ...form, lists: form.lists.map(withOtherWords) }
  const before = new Map(spokenIn([form]).map(({ clip, print }) => [clip, print]))
  const changed = spokenIn([reworded]).filter(({ clip, print }) => before.get(clip) !== print)
  expect(changed.length).toBeGreaterThan(0)
  expect(() => spokenIn([form, reworded])).toThrow(/two questions are recorded as/)
  expect(existsSync(join(root, clipsFolder, 'README.md'))).toBe(true)
})

function withOtherWords(list: Definition['lists'][number]): Definition['lists'][number] {
  return { ...list, options: list.options.map((option) => ({ ...option, label: { fr: 'Autres mots' } })) }
}
