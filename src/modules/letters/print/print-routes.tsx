import { isId } from '#kernel/ids.ts'
import { type Language, languages } from '#kernel/language.ts'
import { findTown } from '#modules/organisations/index.ts'
import { greetingIn, type Person } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { letterIdOf, personShown } from '../asked-letter.tsx'
import { readLetter } from '../find-letter.ts'
import { lastDayToSend } from '../follow/follow-rules.ts'
import type { Letter } from '../letter.ts'
import type { Ask, Tables } from '../letters-options.ts'
import { fillSummary, socialSecurityMark } from '../model/fill-letter.ts'
import { summaryLanguages } from '../model/letter-model.ts'
import { findModel } from '../models/all-models.ts'
import { sayProblem } from '../say.ts'
import { languageField, largeType, letterActUrl, typeField } from '../urls.ts'
import { readers } from '../who-may.ts'
import { valuesFor } from '../write/letter-facts.ts'
import { CopyPage } from './copy-page.tsx'
import { PrintPage } from './print-page.tsx'
import { readSocialSecurityNumber } from './social-security-number.ts'
import type { SummarySheetProps } from './summary-sheet.tsx'

/** The sheet to send and the copy she keeps. */
export function addPrintRoutes(routes: Routes<Tables>): void {
  routes.get(letterActUrl(':id', 'print'), agents(...readers), (asked) => showSheet(asked))
  // The number goes from the form to the sheet and nowhere else: no redirect, since an address would keep it.
  routes.post(letterActUrl(':id', 'print'), agents(...readers), async (asked) =>
    showSheet(asked, (await readForm(asked)).text('secret_nir')),
  )
  routes.get(letterActUrl(':id', 'copy'), agents(...readers), showCopy)
}

async function showSheet(asked: Ask, typed = ''): Promise<Response> {
  const { errand, frame } = asked.var
  const id = letterIdOf(asked)
  const letter = id && (await readLetter(errand, id, 'printed'))
  if (!letter) return notThere(asked)
  const number = readSocialSecurityNumber(typed)
  const isWrong = typed !== '' && number === undefined
  const page = (
    <PrintPage
      {...{ frame, letter, number }}
      layout={findModel(letter.modelCode)?.layout ?? 'letter'}
      largePrint={isLarge(asked)}
      asksNumber={hasRoomForNumber(letter)}
      problems={isWrong ? { secret_nir: sayProblem('not-a-social-security-number') } : undefined}
    />
  )
  return showPage(asked, page, isWrong ? 422 : 200)
}

function hasRoomForNumber({ version: { text } }: Letter): boolean {
  return [text.references, text.body, text.object].some((part) => part.includes(socialSecurityMark))
}

function isLarge(asked: Ask): boolean {
  return asked.req.query(typeField) === largeType
}

async function showCopy(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const id = letterIdOf(asked)
  const letter = id && isId(id) ? await readLetter(errand, id, 'copied') : undefined
  const person = letter && (await personShown(asked, letter.personId))
  if (!letter || !person) return notThere(asked)
  const language =
    languages.find((each) => each === asked.req.query(languageField)) ?? languageOf(person.person)
  const { look } = await findTown(errand)
  const page = (
    <CopyPage
      {...{ frame, letter, language }}
      layout={findModel(letter.modelCode)?.layout ?? 'letter'}
      largePrint={isLarge(asked)}
      summary={{
        ...summaryOf(letter, person.person, language),
        town: { name: look.name, phone: look.phone },
      }}
    />
  )
  return showPage(asked, page)
}

function summaryOf(
  letter: Letter,
  person: Person,
  language: Language,
): Omit<SummarySheetProps, 'language' | 'town'> {
  const model = findModel(letter.modelCode)
  const { text, facts } = letter.version
  const summaryLanguage = summaryLanguages.find((each) => each === language) ?? 'fr-simple'
  return {
    name: text.signature,
    recipient: text.recipient.split('\n')[0] ?? '',
    says: model ? fillSummary(model, summaryLanguage, valuesFor(model, { facts, person }, language)) : [],
    enclosures: text.enclosures.split('\n').filter((line) => line.trim() !== ''),
    lastDay: lastDayToSend(letter, model),
    sending: letter.sending,
    answer: model?.answer,
  }
}

/** The first of her languages that we write; simplified French otherwise. */
function languageOf({ spoken, read }: Person): Language {
  const hers = [...(read ?? []), ...spoken]
  for (const one of hers) {
    const tag = greetingIn(one)?.lang
    const known = languages.find((language) => language === tag)
    if (known) return known
  }
  return 'fr-simple'
}
