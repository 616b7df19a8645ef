import type { PageVariant } from '#platform/ui/page-variant.ts'
import { today } from '../page-samples.ts'
import { say } from '../say.ts'
import { ActivityPage, type ActivityPageProps } from './activity-page.tsx'

const noFigures: ActivityPageProps['figures'] = {
  visits: 0,
  people: 0,
  anonymous: 0,
  minutes: 0,
  referred: 0,
  modes: {},
  themes: {},
  administrativeThemes: {},
  durations: {},
}

const figures: ActivityPageProps['figures'] = {
  visits: 214,
  people: 131,
  anonymous: 38,
  minutes: 4_862,
  referred: 27,
  modes: { forme: 41, avec: 163, a_la_place_presence: 52, relais: 19 },
  themes: { aide_aux_demarches_administratives: 148, email: 39, sante: 31, navigation_sur_internet: 12 },
  administrativeThemes: { social_sante: 77, logement: 34, argent_impots: 29, etrangers_europe: 11 },
  durations: { 30: 155, 60: 48, 120: 11 },
}

function activity(variant: string, change: Partial<ActivityPageProps>): PageVariant {
  const usual = { today, period: { from: today, to: today }, figures: noFigures, whose: 'own' } as const
  return {
    page: 'visits: activity',
    variant,
    audience: 'agent',
    node: (frame) => <ActivityPage {...usual} {...change} frame={frame} />,
  }
}

/** Examples of the figures of a period. */
export const activityPages: readonly PageVariant[] = [
  activity('rien ce jour', {}),
  activity('un mois', { figures, whose: 'others' }),
  activity('période refusée', {
    typed: { from: 'hier', to: '2026-02-30' },
    problems: { du: say('notADay') },
  }),
]
