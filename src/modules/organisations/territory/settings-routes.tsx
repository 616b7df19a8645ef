import { agents } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { seenIn, settingsMeanwhile } from '#platform/http/settings-meanwhile.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import type { Problems } from '#platform/ui/problems.ts'
import type { Ask, Tables } from '../organisations-options.ts'
import { saved, settingsUrl } from '../urls.ts'
import { changeTerritory, speaksForTown, type TerritoryChange } from './change-territory.ts'
import { findTown } from './find-town.ts'
import { readLogo } from './logo-file.ts'
import { refusals } from './messages.fr.ts'
import { readSettings, type SettingProblems, type SettingRefusal, typedOf } from './settings-form.ts'
import { SettingsPage } from './settings-page.tsx'
import { holdTerritory } from './territory-store.ts'

const administrators = agents('administrator')
const sayRefusal = sayInFrench(refusals)

/** The settings of the town, by an administrator of its CCAS. */
export function addSettingsRoutes(routes: Routes<Tables>): void {
  routes.get(settingsUrl, administrators, async (asked) => {
    if (!(await speaksForTown(asked.var.errand))) return notThere(asked)
    return showSettings(asked)
  })

  routes.post(settingsUrl, administrators, async (asked) => {
    if (!(await speaksForTown(asked.var.errand))) return notThere(asked)
    const sent = await readForm(asked)
    await holdTerritory(asked.var.errand)
    const { territory } = await findTown(asked.var.errand)
    const { form, problems: meanwhile } = settingsMeanwhile(sent, typedOf(territory))
    if (meanwhile) return showSettings(asked, { form, problems: meanwhile }, 409)
    const read = readSettings(form)
    const logo = await readLogoChange(asked, form)
    const problems = {
      ...('problems' in read ? read.problems : {}),
      ...('wrong' in logo ? { logo: logo.wrong } : {}),
    }
    if ('problems' in read || 'wrong' in logo)
      return showSettings(asked, { form, problems: inSentences(problems) })
    await changeTerritory(asked.var.errand, { settings: read.settings, logo: logo.logo })
    return goTo(asked, `${settingsUrl}?${saved}`)
  })
}

async function showSettings(
  asked: Ask,
  again?: { readonly form: Form; readonly problems: Problems },
  status: 409 | 422 = 422,
): Promise<Response> {
  const { errand, frame } = asked.var
  const { territory } = await findTown(errand)
  const page = (
    <SettingsPage
      frame={frame}
      typed={again?.form.typed ?? typedOf(territory)}
      hasLogo={territory.hasLogo}
      saved={asked.req.query(saved) !== undefined}
      seen={seenIn(typedOf(territory))}
      problems={again?.problems}
    />
  )
  return showPage(asked, page, again ? status : 200)
}

function inSentences(problems: SettingProblems): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(problems).map(([field, refusal]) => [field, sayRefusal(refusal)]))
}

type LogoChange = { readonly logo: TerritoryChange['logo'] } | { readonly wrong: SettingRefusal }

async function readLogoChange(asked: Ask, form: Form): Promise<LogoChange> {
  const { logo: file } = await asked.req.parseBody()
  if (!(file instanceof File) || file.size === 0) return { logo: form.text('logo_remove') ? 'none' : 'same' }
  const read = await readLogo(file)
  return read.ok ? { logo: read.value } : { wrong: read.refusal }
}
