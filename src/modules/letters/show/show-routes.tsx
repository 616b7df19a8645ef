import type { AgentId } from '#kernel/ids.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import { findProcedure, procedureUrl, titleOf } from '#modules/procedures/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { sharingShown } from '#platform/sharing/sharing-routes.tsx'
import { letterIdOf, personShown } from '../asked-letter.tsx'
import { readLetter } from '../find-letter.ts'
import type { Letter } from '../letter.ts'
import { listVersions } from '../letter-store.ts'
import type { Ask, Tables } from '../letters-options.ts'
import { findModel } from '../models/all-models.ts'
import { hintsOn } from '../plain-language/hints.ts'
import { letterActUrl, letterUrl, takingBackUrl, versionUrl } from '../urls.ts'
import { compareTexts } from '../versions/compare-texts.ts'
import { VersionsPage } from '../versions/versions-page.tsx'
import { readers, writers } from '../who-may.ts'
import { letterSharing } from '../share/letter-sharing.ts'
import { takeBack } from '../write/save-letter.ts'
import { LetterPage } from './letter-page.tsx'

/** A letter and its versions. */
export function addShowRoutes(routes: Routes<Tables>): void {
  routes.get(letterUrl(':id'), agents(...readers), showLetter)
  routes.get(letterActUrl(':id', 'versions'), agents(...readers), (asked) => showVersions(asked))
  routes.get(versionUrl(':id', ':seq'), agents(...readers), (asked) =>
    showVersions(asked, Number(asked.req.param('seq'))),
  )
  routes.post(takingBackUrl(':id', ':seq'), agents(...writers), async (asked) => {
    const letterId = letterIdOf(asked)
    if (!letterId) return notThere(asked)
    const form = await readForm(asked)
    const seq = Number(asked.req.param('seq'))
    const basedOn = Number(form.text('version'))
    const taken = await takeBack(asked.var.errand, { letterId, seq, basedOn })
    // Written meanwhile: the fresh list says what is so.
    if (!taken.ok && taken.refusal !== 'changed-meanwhile') return notThere(asked)
    return goTo(asked, taken.ok ? letterUrl(letterId) : letterActUrl(letterId, 'versions'))
  })
}

async function showLetter(asked: Ask): Promise<Response> {
  const { errand, frame } = asked.var
  const id = letterIdOf(asked)
  const letter = id && (await readLetter(errand, id))
  const person = letter && (await personShown(asked, letter.personId))
  if (!letter || !person) return notThere(asked)
  const model = findModel(letter.modelCode)
  const page = (
    <LetterPage
      {...{ frame, letter, model, person }}
      hints={hintsOn({ ...letter.version.text, layout: model?.layout ?? 'letter' })}
      procedure={await procedureLink(asked, letter)}
      names={await nameAgents(errand, agentsIn([letter.version]))}
      today={errand.today}
      largePrint={person.person.needs.includes('large-print')}
      sharing={await sharingShown(asked, letterSharing, letter.id)}
    />
  )
  return showPage(asked, page)
}

async function procedureLink(
  asked: Ask,
  { procedureId }: Letter,
): Promise<{ href: string; title: string } | undefined> {
  const procedure = procedureId && (await findProcedure(asked.var.errand, procedureId))
  return procedure ? { href: procedureUrl(procedure.id), title: titleOf(procedure, 'fr') } : undefined
}

async function showVersions(asked: Ask, seq?: number): Promise<Response> {
  const { errand, frame } = asked.var
  const id = letterIdOf(asked)
  const letter = id && (await readLetter(errand, id))
  const person = letter && (await personShown(asked, letter.personId))
  if (!letter || !person) return notThere(asked)
  const versions = await listVersions(errand.db, letter.id)
  const earlier = versions.find((version) => version.seq === seq)
  if (seq !== undefined && !earlier) return notThere(asked)
  const page = (
    <VersionsPage
      {...{ frame, letter, person, versions }}
      names={await nameAgents(errand, agentsIn(versions))}
      requestId={errand.newId()}
      compared={earlier && { seq: earlier.seq, differences: compareTexts(earlier.text, letter.version.text) }}
    />
  )
  return showPage(asked, page)
}

function agentsIn(versions: readonly { readonly writtenBy: AgentId | undefined }[]): readonly AgentId[] {
  return [...new Set(versions.flatMap(({ writtenBy }) => writtenBy ?? []))]
}
