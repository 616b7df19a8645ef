import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Colleague } from '#modules/organisations/index.ts'
import { formOf } from '#platform/http/form.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { FilePage } from '../file/file-page.tsx'
import type { Glass, GlassId } from '../glass/glass.ts'
import { GlassBanner } from '../glass/glass-banner.tsx'
import { GlassListPage } from '../glass/glass-list-page.tsx'
import { GlassPage } from '../glass/glass-page.tsx'
import { sayGlass } from '../glass/say.ts'
import type { Note, NoteId } from '../note/note.ts'
import { aminata, fatima, requestId, today } from '../page-samples.ts'
import type { ReferentId } from '../referent/referent.ts'
import { ReferentsSection } from '../referent/referents-section.tsx'
import { fileUrl, partUrl } from '../urls.ts'
import { sayAccess } from './say.ts'
import { WhyPage } from './why-page.tsx'

const now = new Date('2026-03-03T09:20:00Z')
const amina = '00000000-0000-7000-8000-000000000031' as AgentId
const sophie = '00000000-0000-7000-8000-000000000032' as AgentId

function aGlass(number: number, ended: Partial<Glass> = {}): Glass {
  return {
    id: `00000000-0000-7000-8000-00000000005${number}` as GlassId,
    personId: fatima.id,
    agentId: amina,
    agentName: 'Amina Belkacem',
    reason: 'Menace d’expulsion demain matin, Sophie est absente et le bailleur attend une réponse.',
    brokenAt: new Date('2026-03-03T09:05:00Z'),
    expiresAt: new Date('2026-03-03T10:05:00Z'),
    closedAt: undefined,
    ...ended,
  }
}

const colleagues: readonly Colleague[] = [
  { id: amina, name: 'Amina Belkacem', role: 'mediator' },
  { id: sophie, name: 'Sophie Lambert', role: 'social-worker' },
]

const socialNote: Note = {
  id: '00000000-0000-7000-8000-000000000023' as NoteId,
  authorId: sophie,
  authorName: 'Sophie Lambert',
  text: 'Deux mois de loyer en retard. Rendez-vous pris avec le bailleur jeudi.',
  isAuthorOnly: false,
  secrecy: 'social',
  writtenAt: new Date('2026-02-26T14:00:00Z'),
}

function variant(page: string, name: string, node: PageVariant['node']): PageVariant {
  return { page: `people: ${page}`, variant: name, audience: 'agent', node }
}

const whys = [
  variant('why', 'vide', (frame) => (
    <WhyPage {...{ frame, requestId }} cancelHref="/personnes" person={fatima} wanted={fileUrl(fatima.id)} />
  )),
  variant('why', 'sans raison', (frame) => (
    <WhyPage
      {...{ frame, requestId }}
      cancelHref="/personnes"
      person={aminata}
      wanted={fileUrl(aminata.id)}
      typed={{ reason: 'other', words: '' }}
      problems={{ precision: sayAccess('problem-words-missing') }}
    />
  )),
]

const glasses = [
  variant('glass', 'vide', (frame) => <GlassPage {...{ frame, requestId }} person={fatima} />),
  variant('glass', 'trop court', (frame) => (
    <GlassPage
      {...{ frame, requestId }}
      person={fatima}
      typed="urgent"
      problems={{ raison: sayGlass('problem-reason-too-short') }}
    />
  )),
  variant('glass list', 'aucun', (frame) => (
    <GlassListPage {...{ frame, now, requestId }} list={[]} names={new Map()} />
  )),
  variant('glass list', 'trois', (frame) => (
    <GlassListPage
      {...{ frame, now, requestId }}
      list={[
        aGlass(1),
        aGlass(2, { closedAt: new Date('2026-03-03T09:15:00Z'), personId: aminata.id }),
        aGlass(3, { expiresAt: new Date('2026-02-20T10:00:00Z'), personId: requestId as PersonId }),
      ]}
      names={
        new Map([
          [fatima.id, 'Fatima Benali'],
          [aminata.id, 'Aminata'],
        ])
      }
    />
  )),
]

/** The pages about who may read a file, and why. */
export const accessVariants: readonly PageVariant[] = [
  ...whys,
  ...glasses,
  variant('file', 'lu par exception', (frame) => (
    <FilePage
      {...{ frame, today }}
      person={fatima}
      notices={[]}
      mayChange
      notes={{
        list: [socialNote],
        form: formOf([]),
        requestId,
        reader: { agentId: sophie, role: 'social-worker' },
      }}
      access={{
        banner: <GlassBanner {...{ requestId }} open={[{ glass: aGlass(1), mayClose: true }]} />,
        aside: (
          <>
            <ReferentsSection
              {...{ requestId, colleagues }}
              personId={fatima.id}
              referents={[{ id: '00000000-0000-7000-8000-000000000061' as ReferentId, agentId: sophie }]}
              names={new Map([[sophie, 'Sophie Lambert']])}
            />
            <p>
              <a href={partUrl(fatima.id, 'acces-exceptionnel')}>{sayGlass('glass-link')}</a>
            </p>
          </>
        ),
      }}
    />
  )),
]
