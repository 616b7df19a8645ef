import { isId } from '#kernel/ids.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import type { Form } from '#platform/http/form.ts'
import { isChannel, placeTypeOf } from '../channel.ts'
import {
  administrativeThemes,
  ageBands,
  autonomyLevels,
  equipment,
  genders,
  isTerm,
  modes,
  referralStructures,
  socialStatuses,
  type Terms,
  themes,
} from '../national-terms.ts'
import { type Act, actProblem, type ActRefusal, mayRecord, mostActs, type VisitDraft } from '../visit.ts'
import type { TypedFields } from './draft-store.ts'
import { readDuration } from './read-duration.ts'

/** What is wrong in the form, by field, as keys of the module's messages. */
export type VisitProblems = Readonly<Record<string, VisitProblem>>

export type VisitProblem =
  | ActRefusal
  | 'no-act'
  | 'no-mode'
  | 'too-many-acts'
  | 'minutes-out-of-range'
  | 'equipment-contradicts'
  | 'notes-too-long'
  | 'secret-in-notes'

export type ReadVisit =
  | { readonly ok: true; readonly draft: VisitDraft }
  | { readonly ok: false; readonly problems: VisitProblems }

/** Reads what an agent says of a visit; an act left wholly empty does not count. */
export function readVisit(form: Form): ReadVisit {
  const { acts, problems } = readActs(form)
  const minutes = readDuration(form.text('minutes'))
  const draft = draftOf(form, acts, minutes ?? undefined)
  const wrong = {
    ...problems,
    ...(minutes === null ? { minutes: 'minutes-out-of-range' as const } : {}),
  }
  return Object.keys(wrong).length > 0 ? { ok: false, problems: wrong } : asAllowed(draft)
}

function asAllowed(draft: VisitDraft): ReadVisit {
  const allowed = mayRecord(draft)
  if (allowed.ok) return { ok: true, draft }
  return { ok: false, problems: { [fields[allowed.refusal] ?? 'act1_theme']: allowed.refusal } }
}

function readActs(form: Form): { readonly acts: readonly Act[]; readonly problems: VisitProblems } {
  const problems: Record<string, VisitProblem> = {}
  const acts: Act[] = []
  for (let number = 1; number <= actsIn(form); number += 1) {
    const read = readAct(form, number)
    if (read === undefined) continue
    if ('problem' in read) problems[read.field] = read.problem
    else acts.push(read)
  }
  return { acts, problems }
}

/** Where a visit is when nothing else is said. */
export const usualChannel = 'counter'

/** How many acts the form shows. */
export function actsIn(form: Form): number {
  const said = Number(form.text('acts'))
  return Number.isInteger(said) && said >= 1 && said <= mostActs ? said : 1
}

/** The fields of a visit as typed, and no other: what a draft keeps. */
export function typedFields(form: Form): TypedFields {
  const names = Object.keys(form.typed).filter((name) => ofAVisit.test(name))
  return Object.fromEntries(names.map((name) => [name, form.all(name)]))
}

const ofAVisit =
  /^(acts|act\d{1,2}_(theme|detail|mode|procedure|agreed)|minutes|channel|place_name|visited_(day|month|year)|tag|autonomy|equipment|referral|notes|age|gender|status|language|assent|assent_by)$/

const fields: Readonly<Record<string, string>> = {
  'minutes-out-of-range': 'minutes',
  'equipment-contradicts': 'equipment',
  'notes-too-long': 'notes',
  'secret-in-notes': 'notes',
}

function readAct(
  form: Form,
  number: number,
): Act | { readonly field: string; readonly problem: VisitProblem } | undefined {
  const field = (name: string): string => `act${number}_${name}`
  const mode = term(modes, form.text(field('mode')))
  const procedureId = form.text(field('procedure'))
  const said = {
    themes: terms(themes, form.all(field('theme'))),
    administrativeThemes: terms(administrativeThemes, form.all(field('detail'))),
    procedureId: isId<'procedure'>(procedureId) ? (procedureId as ProcedureId) : undefined,
    ...(form.text(field('agreed')) === 'oui' ? { agreedAloud: true } : {}),
  }
  const isEmpty = !mode && !said.procedureId && said.themes.length + said.administrativeThemes.length === 0
  if (isEmpty) return undefined
  if (!mode) return { field: field('mode'), problem: 'no-mode' }
  const act = { ...said, mode, themes: saidThemes(said) }
  const problem = actProblem(act)
  if (!problem) return act
  return { field: field(actFields[problem] ?? 'theme'), problem }
}

const actFields: Readonly<Record<string, string>> = {
  'absence-needs-mandate': 'mode',
  'agreement-missing': 'agreed',
}

// A followed procedure is an administrative one: the theme need not be ticked as well.
function saidThemes(said: Pick<Act, 'themes' | 'procedureId'>): Act['themes'] {
  return said.themes.length === 0 && said.procedureId ? ['aide_aux_demarches_administratives'] : said.themes
}

/** The free texts of the form of a visit: no secret may stand in them. */
export const freeTexts = ['notes', 'place_name', 'q', 'first_names', 'usage_name', 'assent_by'] as const

function draftOf(form: Form, acts: readonly Act[], minutes: number | undefined): VisitDraft {
  const said = form.text('channel')
  const channel = isChannel(said) ? said : usualChannel
  return {
    acts,
    minutes,
    channel,
    placeType: placeTypeOf(channel),
    autonomy: term(autonomyLevels, form.text('autonomy')),
    equipment: terms(equipment, form.all('equipment')),
    referredTo: term(referralStructures, form.text('referral')),
    notes: form.text('notes'),
    anonymous: {
      ageBand: term(ageBands, form.text('age')) ?? 'non_communique',
      gender: term(genders, form.text('gender')) ?? 'non_communique',
      socialStatus: term(socialStatuses, form.text('status')) ?? 'non_communique',
    },
  }
}

type Code<List extends Terms> = Extract<keyof List, string>

function term<List extends Terms>(list: List, typed: string): Code<List> | undefined {
  return isTerm(list, typed) ? typed : undefined
}

function terms<List extends Terms>(list: List, typed: readonly string[]): readonly Code<List>[] {
  return [...new Set(typed.filter((code): code is Code<List> => isTerm(list, code)))]
}
