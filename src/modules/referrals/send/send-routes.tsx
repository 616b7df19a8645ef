import { type Language } from '#kernel/language.ts'
import { type Person, residentLanguage } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { type AtReferral, withReferral } from '../asked-referral.tsx'
import { manners } from '../consent.ts'
import { mayMove, type Referral } from '../referral.ts'
import type { Ask, ReferralsOptions, Tables } from '../referrals-options.ts'
import { sayProblem, sayToResident } from '../say.ts'
import { referralPartUrl, referralUrl } from '../urls.ts'
import { isPlaceShut } from '../show/is-place-shut.ts'
import { writers } from '../who-may.ts'
import { SendPage, type SendPageProps } from './send-page.tsx'
import { type SendRefusal, sendReferral } from './send-referral.ts'
import { readField } from './what-was-read.ts'

/** Her agreement, and sending. */
export function addSendRoutes(routes: Routes<Tables>, { sealingKey }: ReferralsOptions): void {
  const path = referralPartUrl(':id', 'sending')
  routes.get(path, agents(...writers), (asked) =>
    withReferral(asked, (at) =>
      showSending(asked, at, { form: formOf([['joindre', [reachOf(at.person)]]]) }),
    ),
  )
  routes.post(path, agents(...writers), (asked) => withReferral(asked, (at) => send(asked, at, sealingKey)))
}

// What she would rather be called on: nothing that others may hear without knowing.
function reachOf({ channels }: Person): string {
  const own = channels.find(
    ({ kind, belongsTo, isDiscreet }) => kind === 'phone' && belongsTo === 'self' && !isDiscreet,
  )
  return own?.typed ?? ''
}

interface Typed {
  readonly form: Form
  readonly problems?: Problems
}

async function showSending(asked: Ask, at: AtReferral, { form, problems }: Typed): Promise<Response> {
  const { errand, frame } = asked.var
  const { referral, shown, person } = at
  // An old page: the referral says how it stands.
  if (!mayMove(referral.state, 'sent', 'agent').ok) return goTo(asked, referralUrl(referral.id))
  const page = (
    <SendPage
      {...{ frame, shown, referral, problems }}
      isPlaceShut={await isPlaceShut(errand, referral)}
      words={wordsFor(asked, referral, residentLanguage(person, undefined))}
      typed={form.typed}
      requestId={requestIdOf(form, errand)}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}

// What is read to her, then kept, by the same function.
function wordsFor(asked: Ask, { partner }: Referral, language: Language): SendPageProps['words'] {
  const values = { organisation: agentOf(asked).organisationName, partner: partner.name }
  return {
    hers: sayToResident(language)('consent', values),
    language,
    french: sayToResident('fr')('consent', values),
  }
}

async function send(asked: Ask, at: AtReferral, sealingKey: Uint8Array): Promise<Response> {
  const { errand } = asked.var
  const { referral, person } = at
  const form = await readForm(asked)
  const secrets = secretsInForm(form, ['joindre'])
  if (secrets) return showSending(asked, at, secrets)
  const { hers: words, language } = wordsFor(asked, referral, residentLanguage(person, undefined))
  const sent = await sendReferral(errand, sealingKey, {
    referralId: referral.id,
    manner: manners.find((manner) => manner === form.text('accord')),
    words,
    language,
    read: form.text(readField),
    reach: form.text('joindre'),
    requestId: requestIdOf(form, errand),
  })
  if (sent.ok || sent.refusal === 'moved-on') return goTo(asked, referralUrl(referral.id))
  if (sent.refusal === 'unknown-referral') return notThere(asked)
  return showSending(asked, at, { form, problems: { [fieldOf[sent.refusal]]: sayProblem(sent.refusal) } })
}

const fieldOf: Readonly<Record<Exclude<SendRefusal, 'moved-on'>, string>> = {
  'no-consent': 'accord',
  'reach-missing': 'joindre',
  'reach-too-long': 'joindre',
  'draft-changed': 'accord',
}
