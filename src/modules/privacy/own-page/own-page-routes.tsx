import { findTown } from '#modules/organisations/index.ts'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { fullName, type Look, whoLooked } from '#modules/people/index.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { CopyPage } from '../copy/copy-page.tsx'
import { type Copy, readCopy } from '../copy/draw-copy.ts'
import { copySchema, machineCopyOf } from '../copy/machine-copy.ts'
import type { Ask, ClaimedPage, OwnPageRefusal, PrivacyOptions, Tables } from '../privacy-options.ts'
import { listRequests } from '../request/request-store.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { copySchemaUrl, ownCopyUrl, ownEndUrl, ownFileUrl, ownMachineCopyUrl, ownPageUrl } from '../urls.ts'
import { type AtOwnPage, atOwnPage } from './at-own-page.ts'
import { DoorPage } from './door-page.tsx'
import { removeKey } from './key-store.ts'
import { openOwnPage } from './open-own-page.ts'
import { OwnPage } from './own-page.tsx'
import { backOf, carryKey, dropKey, kioskOf, secretOf } from './page-cookie.ts'
import { type OwnPageKeyword, sayOwnPage } from './say.ts'

/** A person at her own page, on her phone, at a kiosk or at any counter. */
export function addOwnPageRoutes(routes: Routes<Tables>, options: PrivacyOptions): void {
  routes.get(ownPageUrl, everyone, (asked) => {
    const typed = { code: asked.req.query('code') ?? '' }
    const back = kioskOf(asked.req.query('retour'))
    const isOver = asked.req.query('fin') === '1'
    return showPage(asked, <DoorPage frame={asked.var.frame} {...{ typed, back, isOver }} />)
  })
  routes.post(ownPageUrl, everyone, (asked) => comeIn(asked, options))
  routes.get(
    ownFileUrl,
    everyone,
    atHome((asked, home) => showOwnPage(asked, home, options)),
  )
  routes.get(ownEndUrl, everyone, closePage)
  addCopyRoutes(routes, options)
}

function addCopyRoutes(routes: Routes<Tables>, options: PrivacyOptions): void {
  routes.get(
    ownCopyUrl,
    everyone,
    atHome(async (asked, home) => {
      const { frame } = asked.var
      const copy = await takeCopy(home, options)
      const { territory } = await findTown(home.errand)
      const page = {
        ...({ frame, copy, audience: 'resident', language: frame.language } as const),
        name: fullName(home.person.names),
        privacyEmail: territory.privacyEmail,
        back: { href: ownFileUrl, text: sayOwnPage(frame.language)('back') },
      }
      return showPage(asked, <CopyPage {...page} />)
    }),
  )
  routes.get(
    ownMachineCopyUrl,
    everyone,
    atHome(async (asked, home) => {
      asked.header('content-disposition', 'attachment; filename="mes-donnees.json"')
      return asked.json(machineCopyOf(await takeCopy(home, options)))
    }),
  )
  routes.get(copySchemaUrl, everyone, (asked) => asked.json(copySchema() as Record<string, string>))
}

async function comeIn(asked: Ask, options: PrivacyOptions): Promise<Response> {
  const { frame, address, errand } = asked.var
  const form = await readForm(asked)
  const back = kioskOf(form.text('retour'))
  const opened = await openOwnPage(errand, claimOf(form, address), options)
  if (!opened.ok) {
    const status = opened.refusal === 'too-often' ? 429 : 422
    const problems = problemsOf(asked, opened.refusal)
    return showPage(asked, <DoorPage {...{ frame, problems, back }} typed={form.typed} />, status)
  }
  if (opened.value.kind === 'sheet') return showPage(asked, opened.value.sheet(frame))
  carryKey(asked, { secret: opened.value.secret, back, secure: options.secureCookies })
  return goTo(asked, `${ownFileUrl}?langue=${frame.language}`)
}

/** A route for whoever has her page open; anybody else is at the door. */
export function atHome(
  show: (asked: Ask, home: AtOwnPage) => Response | Promise<Response>,
): (asked: Ask) => Promise<Response> {
  return async (asked) => {
    const home = await atOwnPage(asked.var.errand, secretOf(asked))
    return home ? show(asked, home) : goTo(asked, `${ownPageUrl}?fin=1`)
  }
}

async function showOwnPage(asked: Ask, home: AtOwnPage, options: PrivacyOptions): Promise<Response> {
  const { frame } = asked.var
  const { errand, person, files, closesAt } = home
  const whose = { personId: person.id, files, language: frame.language }
  const sections = await options.ownSections(errand, whose)
  const looks = await looksOf(errand, person.id)
  const copy = await readCopy(errand, { files, catalogue: options.catalogue }, { kind: 'herself' })
  const requests = await listRequests(errand.db, { people: files })
  const name = fullName(person.names)
  const isAtKiosk = backOf(asked) !== undefined
  return showPage(
    asked,
    <OwnPage {...{ frame, name, closesAt, sections, looks, copy, requests, isAtKiosk }} />,
  )
}

// No agent is seen at her door: the names of those who looked are asked by our own job, for her alone.
async function looksOf(errand: Errand<Tables>, personId: PersonId): Promise<readonly Look[]> {
  const { asker } = errand
  const organisationId = asker.organisationId as OrganisationId
  const looks = await whoLooked(await continueAs(errand, { door: 'system', organisationId }), personId)
  await continueAs(errand, asker)
  return looks
}

async function takeCopy({ errand, person, files }: AtOwnPage, { catalogue }: PrivacyOptions): Promise<Copy> {
  await writeInJournal(errand, {
    action: 'privacy.copy-taken',
    subject: { kind: 'person', id: person.id },
    personId: person.id,
  })
  return readCopy(errand, { files, catalogue }, { kind: 'herself' })
}

async function closePage(asked: Ask): Promise<Response> {
  const back = backOf(asked)
  const home = await atOwnPage(asked.var.errand, secretOf(asked))
  if (home) await removeKey(home.errand.db, hashSecret(secretOf(asked)))
  dropKey(asked)
  return goTo(asked, back ?? ownPageUrl)
}

function claimOf(form: Form, address: string): ClaimedPage {
  const birth = {
    day: form.text('birth_day'),
    month: form.text('birth_month'),
    year: form.text('birth_year'),
  }
  return { code: form.text('code'), pin: form.text('pin'), birth, address }
}

const places = {
  'no-code': ['code', 'noCode'],
  'unreadable-code': ['code', 'unreadableCode'],
  'no-proof': ['birth', 'noProof'],
  'no-match': ['code', 'noMatch'],
  'too-often': ['code', 'tooOften'],
} as const satisfies Record<OwnPageRefusal, readonly [string, OwnPageKeyword]>

function problemsOf(asked: Ask, refusal: OwnPageRefusal): Problems {
  const [field, key] = places[refusal]
  return { [field]: sayOwnPage(asked.var.language)(key) }
}
