import { nameAgents } from '#modules/organisations/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { letterIdOf, personShown } from '../asked-letter.tsx'
import { findLetter } from '../find-letter.ts'
import { type Letter, type LetterText, textParts } from '../letter.ts'
import type { Ask, Tables } from '../letters-options.ts'
import { findModel } from '../models/all-models.ts'
import { hintsOn } from '../plain-language/hints.ts'
import { say, sayProblem } from '../say.ts'
import { letterActUrl, letterUrl } from '../urls.ts'
import { compareTexts } from '../versions/compare-texts.ts'
import { writers } from '../who-may.ts'
import { saveText } from '../write/save-letter.ts'
import { readText, typedText } from './text-form.ts'
import { TextPage, type TextPageProps } from './text-page.tsx'

/** Changing the words of a letter. */
export function addEditRoutes(routes: Routes<Tables>): void {
  const access = agents(...writers)
  routes.get(letterActUrl(':id', 'text'), access, async (asked) => {
    const letter = await letterOf(asked)
    if (!letter) return notThere(asked)
    const { text, seq } = letter.version
    return showText(asked, letter, { text, typed: typedText(text), basedOn: seq })
  })
  routes.post(letterActUrl(':id', 'text'), access, takeText)
}

async function letterOf(asked: Ask): Promise<Letter | undefined> {
  const id = letterIdOf(asked)
  return id && findLetter(asked.var.errand, id)
}

interface Shown {
  readonly text: LetterText
  readonly typed: Readonly<Record<string, string>>
  readonly basedOn: number
  readonly problems?: Problems
  readonly meanwhile?: TextPageProps['meanwhile']
}

async function takeText(asked: Ask): Promise<Response> {
  const letter = await letterOf(asked)
  if (!letter) return notThere(asked)
  const form = await readForm(asked)
  const basedOn = Number(form.text('version'))
  const { text, problems } = readText(form, letter.version.text.writtenOn)
  const secrets = secretsInForm(form, textParts)
  const said = Object.fromEntries(Object.entries(problems).map(([field, one]) => [field, sayProblem(one)]))
  const all = { ...said, ...secrets?.problems }
  if (Object.keys(all).length > 0) {
    return showText(asked, letter, { text, typed: (secrets?.form ?? form).typed, basedOn, problems: all })
  }
  const saved = await saveText(asked.var.errand, { letterId: letter.id, basedOn, text })
  if (saved.ok) return goTo(asked, letterUrl(letter.id))
  if (saved.refusal === 'unknown-letter') return notThere(asked)
  if (saved.refusal === 'changed-meanwhile') return showBoth(asked, { letter, text, form })
  return showText(asked, letter, {
    text,
    basedOn,
    typed: form.typed,
    problems: { body: sayProblem(saved.refusal) },
  })
}

/** Nothing is overwritten unknowingly: the next saving is made with the other version before one's eyes. */
async function showBoth(
  asked: Ask,
  { letter, text, form }: { letter: Letter; text: LetterText; form: Form },
): Promise<Response> {
  const { version } = letter
  const names = await nameAgents(asked.var.errand, version.writtenBy ? [version.writtenBy] : [])
  return showText(asked, letter, {
    text,
    typed: form.typed,
    basedOn: version.seq,
    problems: { body: sayProblem('changed-meanwhile') },
    meanwhile: {
      by: (version.writtenBy && names.get(version.writtenBy)) ?? say('somebody'),
      seq: version.seq,
      differences: compareTexts(version.text, text),
    },
  })
}

async function showText(asked: Ask, letter: Letter, shown: Shown): Promise<Response> {
  const { errand, frame } = asked.var
  const person = await personShown(asked, letter.personId)
  if (!person) return notThere(asked)
  const layout = findModel(letter.modelCode)?.layout ?? 'letter'
  const { text, ...rest } = shown
  const page = (
    <TextPage
      {...{ frame, layout, person }}
      {...rest}
      id={letter.id}
      requestId={errand.newId()}
      hints={hintsOn({ ...text, layout })}
    />
  )
  const isRefused = shown.meanwhile !== undefined
  if (isRefused) return showPage(asked, page, 409)
  return showPage(asked, page, shown.problems ? 422 : 200)
}
