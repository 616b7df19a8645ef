import type { Person } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { type AtReferral, type PersonShown, withPerson, withReferral } from '../asked-referral.tsx'
import type { Problem } from '../messages.fr.ts'
import { needNamed } from '../need.ts'
import type { Ask, ReferralsOptions, Tables } from '../referrals-options.ts'
import { sayProblem } from '../say.ts'
import { choiceUrl, needField, newReferralUrl, referralPartUrl, referralUrl, unmetUrl } from '../urls.ts'
import { writers } from '../who-may.ts'
import { ChoosePage } from './choose-page.tsx'
import { noteUnmetNeed } from './note-unmet-need.ts'
import { findPartners, readPartnerWish } from './partner-search.ts'
import { freeFields, placeNamed, readWritten, typedOf, welcomeOf, writeFieldOf } from './write-form.ts'
import { WritePage } from './write-page.tsx'
import { rewriteReferral, writeReferral } from './write-referral.ts'

/** Choosing a partner and writing a referral. */
export function addWriteRoutes(routes: Routes<Tables>, { where }: ReferralsOptions): void {
  const who = agents(...writers)
  routes.get(choiceUrl(':personId'), who, (asked) =>
    withPerson(asked, (...her) => showChoice(asked, her, where)),
  )
  routes.get(newReferralUrl(':personId'), who, (asked) =>
    withPerson(asked, (...her) => showNew(asked, her, { form: firstForm(asked, her[0]) })),
  )
  routes.post(newReferralUrl(':personId'), who, (asked) => withPerson(asked, (...her) => write(asked, her)))
  routes.post(unmetUrl(':personId'), who, (asked) => withPerson(asked, (person) => noteUnmet(asked, person)))
  routes.get(referralPartUrl(':id', 'edition'), who, (asked) =>
    withReferral(asked, (at) => showDraft(asked, at, { form: formFrom(typedOf(at.referral)) })),
  )
  routes.post(referralPartUrl(':id', 'edition'), who, (asked) =>
    withReferral(asked, (at) => rewrite(asked, at)),
  )
}

type Her = readonly [person: Person, shown: PersonShown]

async function showChoice(
  asked: Ask,
  [person, shown]: Her,
  where: ReferralsOptions['where'],
): Promise<Response> {
  const { errand, frame } = asked.var
  const wish = readPartnerWish(readQuery(asked), homeOf(person) || frame.town.address.join(', '))
  const found = await findPartners(errand, wish, where)
  const props = { frame, shown, wish, found, personId: person.id, requestId: errand.newId() }
  return showPage(asked, <ChoosePage {...props} isNoted={asked.req.query(notedField) !== undefined} />)
}

// « Alpha (99000) », as the search reads it.
function homeOf({ home: { commune } }: Person): string {
  if (!commune) return ''
  return commune.postalCode === undefined ? commune.name : `${commune.name} (${commune.postalCode})`
}

async function noteUnmet(asked: Ask, person: Person): Promise<Response> {
  const form = await readForm(asked)
  const need = needNamed(form.text(needField))
  if (!need) return goTo(asked, choiceUrl(person.id))
  await noteUnmetNeed(asked.var.errand, person, { need, requestId: requestIdOf(form, asked.var.errand) })
  return goTo(asked, `${choiceUrl(person.id, need)}&${notedField}=oui`)
}

const notedField = 'note'

interface Typed {
  readonly form: Form
  readonly problems?: Problems
}

function firstForm(asked: Ask, person: Person): Form {
  const query = readQuery(asked)
  return formFrom({ ...query.typed, accueil: welcomeOf(person) })
}

function formFrom(typed: Readonly<Record<string, string>>): Form {
  return formOf(Object.entries(typed).map(([field, value]) => [field, [value]]))
}

async function showNew(asked: Ask, [person, shown]: Her, { form, problems }: Typed): Promise<Response> {
  const { errand, frame } = asked.var
  const page = (
    <WritePage
      {...{ frame, shown, problems }}
      action={newReferralUrl(person.id)}
      back={choiceUrl(person.id)}
      isNew
      place={await placeNamed(errand, form)}
      typed={form.typed}
      requestId={requestIdOf(form, errand)}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

async function showDraft(
  asked: Ask,
  { referral, shown }: AtReferral,
  { form, problems }: Typed,
): Promise<Response> {
  // Nothing of what was sent is written again: its page says how it stands.
  if (referral.state !== 'draft') return goTo(asked, referralUrl(referral.id))
  const { errand, frame } = asked.var
  const page = (
    <WritePage
      {...{ frame, shown, problems }}
      action={referralPartUrl(referral.id, 'edition')}
      back={referralUrl(referral.id)}
      isNew={false}
      place={referral.partner.placeId ? referral.partner : undefined}
      typed={form.typed}
      requestId={requestIdOf(form, errand)}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

async function write(asked: Ask, her: Her): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const again = (typed: Typed): Promise<Response> => showNew(asked, her, typed)
  const secrets = secretsInForm(form, freeFields)
  if (secrets) return again(secrets)
  const written = readWritten(form, await placeNamed(errand, form))
  if (!written.ok) return again({ form, problems: problemOf(written.refusal) })
  const answer = await writeReferral(errand, {
    personId: her[0].id,
    written: written.value,
    requestId: requestIdOf(form, errand),
  })
  if (answer.ok) return goTo(asked, referralUrl(answer.value))
  if (answer.refusal === 'unknown-person') return notThere(asked)
  return again({ form, problems: problemOf(answer.refusal) })
}

async function rewrite(asked: Ask, at: AtReferral): Promise<Response> {
  const { errand } = asked.var
  const form = await readForm(asked)
  const secrets = secretsInForm(form, freeFields)
  if (secrets) return showDraft(asked, at, secrets)
  const known = at.referral.partner.placeId ? at.referral.partner : undefined
  const written = readWritten(form, known)
  if (!written.ok) return showDraft(asked, at, { form, problems: problemOf(written.refusal) })
  const answer = await rewriteReferral(errand, at.referral.id, written.value)
  if (answer.ok || answer.refusal === 'moved-on') return goTo(asked, referralUrl(at.referral.id))
  if (answer.refusal === 'unknown-person') return notThere(asked)
  return showDraft(asked, at, { form, problems: problemOf(answer.refusal) })
}

function problemOf(refusal: keyof typeof writeFieldOf & Problem): Problems {
  return { [writeFieldOf[refusal]]: sayProblem(refusal) }
}
