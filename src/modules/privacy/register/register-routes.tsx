import { findTown } from '#modules/organisations/index.ts'
import { agents } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { answerers } from '../copy/who-gives.ts'
import type { PrivacyOptions, Tables } from '../privacy-options.ts'
import { registerJsonUrl, registerMarkdownUrl, registerUrl } from '../urls.ts'
import { composeRegister } from './compose-register.ts'
import { registerMarkdown } from './register-markdown.ts'
import { RegisterPage } from './register-page.tsx'

/** The register of processing: on a page, as text, for machines. */
export function addRegisterRoutes(routes: Routes<Tables>, { catalogue }: PrivacyOptions): void {
  const register = composeRegister(catalogue)
  routes.get(registerUrl, agents(...answerers), (asked) =>
    showPage(asked, <RegisterPage frame={asked.var.frame} register={register} />),
  )
  routes.get(registerMarkdownUrl, agents(...answerers), async (asked) => {
    const { territory } = await findTown(asked.var.errand)
    asked.header('content-disposition', 'attachment; filename="registre.md"')
    return asked.text(registerMarkdown(register, { town: territory.ccasName }))
  })
  routes.get(registerJsonUrl, agents(...answerers), (asked) => {
    asked.header('content-disposition', 'attachment; filename="registre.json"')
    return asked.json(register as unknown as Record<string, string>)
  })
}
