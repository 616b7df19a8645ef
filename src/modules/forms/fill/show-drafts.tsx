import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { frontLine } from '#kernel/role.ts'
import { fileUrl, findPeople, fullName, peopleById } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { textIn } from '../definition/text.ts'
import { daysOfNotice, type Draft } from '../draft/draft.ts'
import { listEnding, listOpenDrafts } from '../draft/draft-store.ts'
import { versionOf } from '../draft/read-sitting.ts'
import type { Tables } from '../forms-options.ts'
import { EndingSection, FormsSection, OwnDrafts } from './drafts-section.tsx'
import type { BegunForm } from './person-forms-page.tsx'
import { formsOfUrl } from './urls.ts'

/** Her forms, on her file; nothing for a role that fills none in. */
export async function formsSection(errand: Errand<Tables>, personId: PersonId): Promise<VNode | undefined> {
  if (!meetsThePublic(errand)) return undefined
  const begun = await titled(errand, await listOpenDrafts(errand.db, [personId]), 'fr')
  return <FormsSection begun={begun} href={formsOfUrl(personId)} />
}

/** The drafts of people that end within two weeks, for agents to look at; nothing when there is none. */
export async function draftsToFollow(errand: Errand<Tables>): Promise<VNode | undefined> {
  if (!meetsThePublic(errand)) return undefined
  const soon = new Date(errand.now.getTime() + daysOfNotice * 86_400_000)
  const drafts = (await listEnding(errand.db, soon)).filter(({ expiresAt }) => expiresAt > errand.now)
  const people = peopleById(
    await findPeople(errand, [...new Set(drafts.flatMap(({ personId }) => personId ?? []))]),
  )
  const ending = (await titled(errand, drafts, 'fr')).flatMap((begun) => {
    const person = begun.draft.personId && people.get(begun.draft.personId)
    return person ? [{ ...begun, personName: fullName(person.names), personHref: fileUrl(person.id) }] : []
  })
  return ending.length === 0 ? undefined : <EndingSection ending={ending} />
}

/** The forms she began, on her own page: asked at her door. */
export async function ownDraftsSections(
  errand: Errand<Tables>,
  { files, language }: { readonly files: readonly PersonId[]; readonly language: Language },
): Promise<readonly VNode[]> {
  const drafts = (await listOpenDrafts(errand.db, files)).filter(({ expiresAt }) => expiresAt > errand.now)
  if (drafts.length === 0) return []
  const begun = await titled(errand, drafts, language)
  return [<OwnDrafts key="drafts" begun={begun} language={language} now={errand.now} />]
}

function meetsThePublic({ asker: { role } }: Errand<Tables>): boolean {
  return role !== undefined && frontLine.some((one) => one === role)
}

async function titled(
  errand: Errand<Tables>,
  drafts: readonly Draft[],
  language: Language,
): Promise<readonly BegunForm[]> {
  const begun: BegunForm[] = []
  for (const draft of drafts) {
    const { definition } = await versionOf(errand, draft)
    begun.push({ draft, title: textIn(definition.title, language).words })
  }
  return begun
}
