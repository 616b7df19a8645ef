import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder } from '../tools/files.ts'
import { clipsToMake, hashOf, voiceFolder } from '../tools/form-voices.ts'
import { root } from '../tools/root.ts'

const manifest = JSON.parse(readFileSync(join(root, voiceFolder, 'manifest.json'), 'utf8')) as Record<
  string,
  string
>
const clips = clipsToMake()

test('every question of an assessment is recorded in four languages, with its answers', () => {
  expect(clips).toHaveLength(45 * 4)
  for (const { name, text } of clips) {
    expect(text.split('\n').length, name).toBeGreaterThanOrEqual(4)
    expect(existsSync(join(root, voiceFolder, `${name}.mp3`)), name).toBe(true)
  }
})

test('no recording says something else than the page: after a change, npx tsx tools/make-form-voices.ts', () => {
  expect(manifest).toEqual(Object.fromEntries(clips.map((clip) => [clip.name, hashOf(clip)])))
  const [first] = clips
  if (!first) throw new Error('no recording')
  expect(hashOf({ ...first, text: `${first.text} ?` })).not.toBe(hashOf(first))
})

test('no recording is left that nothing names, and all of them weigh less than four megabytes', async () => {
  const files = (await filesUnder(voiceFolder)).filter((file) => file.endsWith('.mp3'))
  const named = new Set(clips.map(({ name }) => `${voiceFolder}/${name}.mp3`))
  expect(files.filter((file) => !named.has(file))).toEqual([])
  const weight = files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)
  expect(weight).toBeLessThan(4_000_000)
})
