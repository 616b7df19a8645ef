import type { VNode } from 'preact'
import { addDays, type Day, toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { TeamId } from '#modules/organisations/index.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { comparedPeriods } from '../activity/period.ts'
import { say as sayActivity } from '../say.ts'
import type { VisitId } from '../visit.ts'
import type { PersonBehind, Shown, VisitBehind } from './behind.ts'
import { BehindPage, type BehindPageProps } from './behind-page.tsx'
import { type Counts, cutNames, type Figures, type Totals } from './figure.ts'
import type { Report } from './report.ts'
import { ReportPage, type ReportPageProps } from './report-page.tsx'
import { SummaryPage } from './summary-page.tsx'

const today = toDay('2026-10-31')
const october = { from: toDay('2026-10-01'), to: today }
const amina = '01990000-0000-7000-8000-000000000001' as AgentId
const julien = '01990000-0000-7000-8000-000000000002' as AgentId
const hall = '01990000-0000-7000-8000-000000000003' as TeamId

const zeros: Totals = {
  visits: 0,
  participations: 0,
  people: 0,
  newPeople: 0,
  minutes: 0,
  referred: 0,
  withoutFile: 0,
  workshops: 0,
}

const noCuts = Object.fromEntries(cutNames.map((name) => [name, {}])) as Figures['cuts']
const nothing: Figures = { totals: zeros, cuts: noCuts, days: {}, agents: [] }

const full: Figures = {
  totals: {
    visits: 1_240,
    participations: 1_331,
    people: 812,
    newPeople: 203,
    minutes: 29_760,
    referred: 118,
    withoutFile: 164,
    workshops: 9,
  },
  cuts: {
    themes: { aide_aux_demarches_administratives: 944, email: 161, sante: 102, navigation_sur_internet: 54 },
    administrativeThemes: { social_sante: 421, argent_impots: 260, logement: 187, etrangers_europe: 76 },
    modes: { avec: 871, forme: 214, a_la_place_presence: 290, relais: 97 },
    autonomy: { entierement_accompagne: 702, partiellement_autonome: 388, autonome: 41, non_precise: 200 },
    places: { lieu_activite: 1_182, a_distance: 97, domicile: 38, autre: 14 },
    durations: { 30: 820, 60: 402, 120: 97, more: 12 },
    equipment: { ordinateur: 1_003, telephone: 301, aucun: 27 },
    referrals: { administration: 71, aide_sociale: 31, non_precise: 16 },
    activities: { individuel: 1_231, collectif: 100 },
    ages: {
      dix_huit_vingt_quatre: 31,
      quarante_cinquante_neuf: 240,
      soixante_dix_plus: 401,
      non_communique: 140,
    },
    genders: { feminin: 489, masculin: 320, non_communique: 3 },
    statuses: { retraite: 430, sans_emploi: 201, en_emploi: 99, non_communique: 82 },
  },
  days: Object.fromEntries(
    everyDay().map((day, index) => [day, index % 7 < 5 ? 40 + ((index * 13) % 37) : 0]),
  ),
  agents: [
    { agentId: amina, visits: 702, participations: 760, people: 470, minutes: 17_200 },
    { agentId: julien, visits: 538, participations: 571, people: 398, minutes: 12_560 },
  ],
}

const small: Figures = {
  totals: { ...zeros, visits: 12, participations: 12, people: 9, newPeople: 2, minutes: 300 },
  cuts: {
    ...noCuts,
    themes: { aide_aux_demarches_administratives: 9, email: 3 },
    modes: { avec: 10, forme: 2 },
    ages: { soixante_dix_plus: 7, vingt_cinq_trente_neuf: 2 },
    genders: { feminin: 8, masculin: 1 },
  },
  days: { '2026-10-06': 7, '2026-10-13': 5 },
  agents: [],
}

function reportOf(figures: Figures, change: Partial<Report> = {}): Report {
  return {
    whose: 'everybody',
    address: october,
    slice: october,
    only: undefined,
    figures,
    compared: comparedPeriods(october),
    before: scaled(figures, 0.9),
    yearBefore: scaled(figures, 0.78),
    names: new Map([
      [amina, 'Amina Belkacem'],
      [julien, 'Julien Morel'],
    ]),
    teams: [{ team: { id: hall, name: 'Accueil' }, visits: 1_240, participations: 1_331, minutes: 29_760 }],
    ...change,
  }
}

function reportPage(variant: string, report: Report, change: Partial<ReportPageProps> = {}): PageVariant {
  return agentPage('visits: report', variant, (frame) => (
    <ReportPage today={today} report={report} {...change} frame={frame} />
  ))
}

function summaryPage(variant: string, figures: Figures): PageVariant {
  return agentPage('visits: summary', variant, (frame) => (
    <SummaryPage frame={frame} today={today} report={reportOf(figures)} agentName="Karim Haddad" />
  ))
}

function behindPage(variant: string, props: Omit<BehindPageProps, 'frame' | 'address'>): PageVariant {
  return agentPage('visits: behind a figure', variant, (frame) => (
    <BehindPage {...props} address={october} frame={frame} />
  ))
}

function agentPage(page: string, variant: string, node: (frame: Frame) => VNode): PageVariant {
  return { page, variant, audience: 'agent', node }
}

const visit: Shown<VisitBehind> = {
  visitId: '01990000-0000-7000-8000-000000000010' as VisitId,
  on: toDay('2026-10-06'),
  agentId: amina,
  agentName: 'Amina Belkacem',
  personId: '01990000-0000-7000-8000-000000000011' as PersonId,
  personName: 'Fatima Benali',
  hadFile: true,
  isFirst: true,
  minutes: 25,
  rank: 1,
  participants: 1,
  isWorkshop: false,
  secrecy: 'shared',
  modes: ['avec'],
  themes: ['email'],
  mayRead: true,
}

const behindVisits: readonly Shown<VisitBehind>[] = [
  visit,
  { ...visit, personId: undefined, personName: undefined, hadFile: false },
  {
    ...visit,
    personName: undefined,
    isFirst: false,
    secrecy: 'social',
    mayRead: false,
    agentName: 'Sophie Lambert',
  },
  { ...visit, personName: undefined, isWorkshop: true, rank: 3, participants: 8, isFirst: false },
]

const person: Shown<PersonBehind> = {
  personId: visit.personId,
  personName: undefined,
  hadFile: true,
  agentId: amina,
  secrecy: 'shared',
  mayRead: true,
  times: 3,
  lastOn: toDay('2026-10-27'),
  ageBand: 'soixante_dix_plus',
  gender: 'feminin',
  socialStatus: 'retraite',
}

/** Examples of a report, of the lists behind it and of its summary. */
export const reportPages: readonly PageVariant[] = [
  reportPage('un mois plein', reportOf(full)),
  reportPage('un mois vide', reportOf(nothing, { whose: 'own', teams: [] })),
  reportPage('mon mois', reportOf(small, { whose: 'own', teams: [] })),
  reportPage(
    'un agent',
    reportOf(small, { address: { ...october, agentId: amina }, only: 'Amina Belkacem' }),
  ),
  reportPage('période refusée', reportOf(nothing), {
    typed: { from: 'hier', to: '2026-02-30' },
    problems: { du: sayActivity('notADay') },
  }),
  summaryPage('un mois plein', full),
  summaryPage('petits nombres', small),
  summaryPage('un mois vide', nothing),
  behindPage('des accompagnements', {
    figure: { measure: 'participations', cut: { name: 'themes', code: 'email' } },
    value: 161,
    rows: { kind: 'visits', visits: behindVisits },
    page: 2,
    pages: 4,
  }),
  behindPage('des personnes', {
    figure: { measure: 'people', cut: { name: 'genders', code: 'feminin' } },
    value: 2,
    rows: { kind: 'people', people: [person, { ...person, hadFile: false, times: 1 }] },
    page: 1,
    pages: 1,
  }),
]

function scaled(figures: Figures, by: number): Figures {
  const less = <Kind extends Counts>(counts: Kind): Kind =>
    Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, Math.round(count * by)])) as Kind
  return {
    ...figures,
    totals: less(figures.totals),
    cuts: Object.fromEntries(cutNames.map((name) => [name, less(figures.cuts[name])])) as Figures['cuts'],
  }
}

function everyDay(): readonly Day[] {
  return Array.from({ length: 31 }, (_, index) => addDays(october.from, index))
}
