import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { AnswerPage, type AnswerPageProps } from './answer/answer-page.tsx'
import { CodePage, OldLinkPage } from './answer/closed-link-page.tsx'
import { PartnerPage, type PartnerPageProps } from './answer/partner-page.tsx'
import { FiguresPage } from './figures/figures-page.tsx'
import { NotePage } from './note/note-page.tsx'
import { OwnReferrals } from './own/own-referrals.tsx'
import {
  accepted,
  consent,
  declined,
  draft,
  house,
  link,
  names,
  now,
  personId,
  place,
  publicUrl,
  requestId,
  sent,
  shown,
  steps,
  stepsOfDeclined,
  today,
} from './page-samples.tsx'
import { sayProblem, sayToResident } from './say.ts'
import { SendPage, type SendPageProps } from './send/send-page.tsx'
import { SheetPage } from './sheet/sheet-page.tsx'
import { ReferralPage, type ReferralPageProps } from './show/referral-page.tsx'
import { ReferralsPage } from './show/referrals-page.tsx'
import { newReferralUrl } from './urls.ts'
import { ChoosePage } from './write/choose-page.tsx'
import { WritePage } from './write/write-page.tsx'

const one: Omit<ReferralPageProps, 'frame'> = {
  shown,
  referral: sent,
  steps: steps.slice(0, 1),
  consent,
  link,
  house,
  publicUrl,
  names,
  toDo: undefined,
  isPlaceShut: false,
  mayWrite: true,
  now,
  requestId,
  sharing: undefined,
}

const partner: Omit<PartnerPageProps, 'frame'> = {
  code: link.code,
  house,
  referral: sent,
  contact: undefined,
  expiresAt: link.expiresAt,
}

const answer: Omit<AnswerPageProps, 'frame'> = {
  code: link.code,
  house,
  referral: sent,
  move: 'accepted',
  typed: {},
  requestId,
}

const values = { organisation: house.name, partner: sent.partner.name }

const sending: Omit<SendPageProps, 'frame'> = {
  shown,
  referral: draft,
  isPlaceShut: true,
  words: { hers: sayToResident('ar')('consent', values), language: 'ar', french: consent.words },
  typed: { joindre: '06 39 98 12 34' },
  requestId,
}

const wish = {
  need: 'french',
  words: '',
  isFree: false,
  isAccessible: false,
  isOpen: false,
  language: undefined,
  where: 'Alpha (99000)',
  isUsualPlace: false,
  withinKm: 20,
} as const

const agentPages: readonly PageVariant[] = [
  inRoom('orientations', 'à suivre', (frame) => (
    <ReferralsPage
      frame={frame}
      whose="own"
      seesFigures
      lines={[
        { referral: accepted, person: { name: shown.name, href: shown.fileHref }, toDo: 'tell-appointment' },
        { referral: sent, person: { name: shown.name, href: shown.fileHref }, toDo: undefined },
      ]}
    />
  )),
  inRoom('orientations', 'aucune', (frame) => (
    <ReferralsPage frame={frame} whose="all" seesFigures={false} lines={[]} />
  )),
  inRoom('choix du partenaire', 'deux lieux', (frame) => (
    <ChoosePage
      {...{ frame, shown, personId, requestId, wish }}
      found={{
        total: 9,
        start: {
          kind: 'point',
          label: 'Alpha (99000)',
          point: { latitude: 46, longitude: 2 },
          isAddress: false,
        },
        places: [
          { place, distanceKm: 0.4 },
          { place: { ...place, id: sent.partner.placeId ?? place.id }, distanceKm: 2.36 },
        ],
      }}
    />
  )),
  inRoom('choix du partenaire', 'aucun lieu', (frame) => (
    <ChoosePage
      {...{ frame, shown, personId, requestId, wish }}
      found={{ total: 0, places: [], start: { kind: 'unknown' } }}
    />
  )),
  inRoom('écrire', 'un lieu de l’annuaire', (frame) => (
    <WritePage
      {...{ frame, shown, requestId }}
      action={newReferralUrl(personId)}
      back={shown.fileHref}
      isNew
      place={sent.partner}
      typed={{ besoin: 'french', accueil: 'parle arabe' }}
    />
  )),
  inRoom('écrire', 'un texte qui dit son nom', (frame) => (
    <WritePage
      {...{ frame, shown, requestId }}
      action={newReferralUrl(personId)}
      back={shown.fileHref}
      isNew
      place={undefined}
      typed={{ besoin: 'french', partenaire: 'Lire et dire', mots: 'Fatima cherche un cours' }}
      problems={{ mots: sayProblem('words-tell-who') }}
    />
  )),
  inRoom('envoyer', 'accord en arabe', (frame) => <SendPage frame={frame} {...sending} />),
  inRoom('envoyer', 'sans accord', (frame) => (
    <SendPage frame={frame} {...sending} typed={{}} problems={{ accord: sayProblem('no-consent') }} />
  )),
  inRoom('une orientation', 'brouillon', (frame) => (
    <ReferralPage frame={frame} {...one} referral={draft} steps={[]} consent={undefined} link={undefined} />
  )),
  inRoom('une orientation', 'envoyée', (frame) => <ReferralPage frame={frame} {...one} />),
  inRoom('une orientation', 'à relancer, lien trop vieux', (frame) => (
    <ReferralPage frame={frame} {...one} toDo="remind" link={{ ...link, endedAt: now }} />
  )),
  inRoom('une orientation', 'acceptée', (frame) => (
    <ReferralPage frame={frame} {...one} referral={accepted} steps={steps} toDo="tell-appointment" />
  )),
  inRoom('une orientation', 'refusée', (frame) => (
    <ReferralPage frame={frame} {...one} referral={declined} steps={stepsOfDeclined} toDo="find-other" />
  )),
  inRoom('noter', 'un refus sans raison', (frame) => (
    <NotePage
      {...{ frame, shown, requestId }}
      referral={sent}
      move="declined"
      typed={{}}
      problems={{ motif: sayProblem('reason-missing') }}
    />
  )),
  inRoom('fiches', 'à imprimer', (frame) => (
    <SheetPage
      {...{ frame, shown, house, publicUrl, link }}
      referral={sent}
      language="ar"
      largePrint={false}
    />
  )),
  inRoom('bilan', 'deux partenaires', (frame) => (
    <FiguresPage
      frame={frame}
      figures={{
        since: today,
        partners: [
          { name: 'Lire et dire', sent: 6, answered: 4, accepted: 3, declined: 1, expired: 1, medianDays: 2 },
          { name: 'Épicerie', sent: 1, answered: 0, accepted: 0, declined: 0, expired: 0, medianDays: null },
        ],
        needs: [
          { need: 'french', sent: 6, served: 2, declined: 1, expired: 1, unserved: 1, nobody: 3 },
          { need: 'mobility', sent: 0, served: 0, declined: 0, expired: 0, unserved: 0, nobody: 18 },
        ],
        unmet: [
          { need: 'mobility', total: 18, told: [{ communeCode: '18257', count: 11 }], others: 7 },
          { need: 'french', total: 'hidden', told: [], others: 'hidden' },
        ],
      }}
    />
  )),
]

const partnerPages: readonly PageVariant[] = [
  inRoom('partenaire', 'à répondre', (frame) => <PartnerPage frame={frame} {...partner} />),
  inRoom('partenaire', 'a accepté', (frame) => (
    <PartnerPage
      frame={frame}
      {...partner}
      referral={accepted}
      contact={{ name: 'Fatima Zitouni', reach: '06 39 98 12 34' }}
    />
  )),
  inRoom('partenaire', 'a refusé', (frame) => <PartnerPage frame={frame} {...partner} referral={declined} />),
  inRoom('partenaire, réponse', 'accepter', (frame) => <AnswerPage frame={frame} {...answer} />),
  inRoom('partenaire, réponse', 'date passée', (frame) => (
    <AnswerPage frame={frame} {...answer} problems={{ rdv: sayProblem('day-passed') }} />
  )),
  inRoom('partenaire, réponse', 'est-elle venue', (frame) => (
    <AnswerPage frame={frame} {...answer} referral={accepted} move="honoured" />
  )),
  inRoom('partenaire, lien', 'trop vieux', (frame) => (
    <OldLinkPage frame={frame} code={link.code} isAsked={false} />
  )),
  inRoom('partenaire, lien', 'demandé', (frame) => <OldLinkPage frame={frame} code={link.code} isAsked />),
  inRoom('partenaire, code', 'inconnu', (frame) => (
    <CodePage frame={frame} typed="7F3K" problems={{ code: sayProblem('unknown-link') }} />
  )),
]

/** Every page of referrals: agents', partners', and what she reads on her own. */
export const pages: readonly PageVariant[] = [
  ...agentPages,
  ...partnerPages,
  {
    page: 'referrals: sa page',
    variant: 'acceptée, et refusée',
    audience: 'resident',
    node: (frame) => (
      <Page {...frame} audience="resident" title={sayToResident(frame.language)('own')}>
        <h1>{shown.name}</h1>
        <OwnReferrals
          referrals={[accepted, { ...declined, id: draft.id }]}
          language={frame.language}
          requestId={requestId}
        />
      </Page>
    ),
  },
]

function inRoom(page: string, variant: string, node: PageVariant['node']): PageVariant {
  return { page: `referrals: ${page}`, variant, audience: 'agent', node }
}
