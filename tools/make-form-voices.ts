// Makes the recordings of the shipped forms that are missing or stale: src/assets/voice/forms (see the README beside it).
// Needs Debian's packages: espeak-ng flite sox lame.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { shippedForms } from '../src/main/shipped-forms.ts'
import { clipsFolder, clipsList, type Spoken, spokenIn } from './form-voices.ts'
import { root } from './root.ts'

const wanted = spokenIn(shippedForms)
const listed = join(root, clipsList)
const before: Record<string, string> = existsSync(listed) ? JSON.parse(await readFile(listed, 'utf8')) : {}
const work = await mkdtemp(join(tmpdir(), 'voices-'))
let made = 0
try {
  for (const one of wanted) {
    const file = join(root, clipsFolder, `${one.clip}.mp3`)
    if (before[one.clip] === one.print && existsSync(file)) continue
    await mkdir(dirname(file), { recursive: true })
    record(one, file)
    made += 1
  }
  await removeOthers()
  await writeFile(
    listed,
    `${JSON.stringify(Object.fromEntries(wanted.map(({ clip, print }) => [clip, print])), null, 2)}\n`,
  )
} finally {
  await rm(work, { recursive: true, force: true })
}
console.log(`${wanted.length} recordings, ${made} made again`)

function record(spoken: Spoken, file: string): void {
  const raw = join(work, 'raw.wav')
  const trimmed = join(work, 'trimmed.wav')
  const clip = join(work, 'clip.wav')
  speak(spoken, raw)
  const ends = 'silence 1 0.005 -46d reverse silence 1 0.005 -46d fade q 0.012 reverse fade q 0.004'.split(
    ' ',
  )
  const level = 'compand 0,0.03 2:-90,-90,-14,-14,0,-11 -2'.split(' ')
  run('sox', [
    '-R',
    '-D',
    '-v',
    '0.7',
    raw,
    '-b',
    '24',
    trimmed,
    ...'channels 1 rate 22050 highpass 70 norm -3'.split(' '),
    ...ends,
    ...level,
  ])
  run('sox', ['-R', '-D', trimmed, '-b', '16', clip, 'norm', '-2', 'pad', '0.1', '0.2'])
  run('lame', ['--quiet', '-m', 'm', '-b', '16', '--resample', '16', '-q', '0', clip, file])
}

// A question is read slowly, with a breath before each answer.
function speak({ language, lines }: Spoken, out: string): void {
  const text = lines.map((line) => (/[.?!؟]$/.test(line) ? line : `${line}.`)).join('\n\n')
  if (language === 'en')
    return run('flite', ['-voice', 'rms', '--setf', 'duration_stretch=1.2', '-t', text, '-o', out])
  const voice = language === 'ar' ? 'ar+klatt4' : 'fr+klatt4'
  const speed = { fr: '130', 'fr-simple': '120', ar: '120' }[language]
  return run('espeak-ng', ['-v', voice, '-s', speed, '-g', '3', '-w', out, text])
}

function run(program: string, given: readonly string[]): void {
  execFileSync(program, given, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
}

async function removeOthers(): Promise<void> {
  const kept = new Set(wanted.map(({ clip }) => `${clip}.mp3`))
  const files = await readdir(join(root, clipsFolder), { recursive: true })
  for (const file of files.filter((name) => name.endsWith('.mp3') && !kept.has(name)))
    await rm(join(root, clipsFolder, file))
}
