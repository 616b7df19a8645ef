import type { Page } from 'playwright-core'
import { v7 } from 'uuid'
import { type Client, signInAs } from './demo-client.ts'
import type { RunningServer } from './server.ts'
import type { VisitedTown } from './visited-town.ts'

/** The hall of the demo town as four people see it, each on a device of their own. */
export interface HallScene {
  readonly kiosk: Page
  readonly board: Page
  readonly amina: Page
  readonly julien: Page
  readonly phone: Page
}

/** Opens the devices, with or without scripts; both mediators have signed in by their visible button. */
export async function openHall(
  town: VisitedTown,
  { scripts }: { readonly scripts: boolean },
): Promise<HallScene> {
  return {
    kiosk: await town.device({ scripts, screen: 'kiosk' }),
    board: await town.device({ scripts, screen: 'board' }),
    amina: await town.deskOf('Amina Belkacem', { scripts }),
    julien: await town.deskOf('Julien Morel', { scripts }),
    phone: await town.device({ scripts, screen: 'phone' }),
  }
}

/** One click on the account of the demo town. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/connexion')
  await page.getByRole('button', { name }).click()
}

/** Nobody waits and nobody is at a counter: those of the seeded morning are served by the hand of a robot. */
export async function emptyTheHall(server: Pick<RunningServer, 'origin'>): Promise<void> {
  const agents = ['Amina Belkacem', 'Julien Morel', 'Hélène Carpentier']
  await Promise.all(agents.map(async (name) => serveEverybody(await signInAs(server, name))))
}

async function serveEverybody(agent: Client): Promise<void> {
  const siteUrl = (await agent.get('/file')).location
  for (;;) {
    const { html } = await agent.get('/guichet')
    const ticketId = /name="ticket" value="([0-9a-f-]{36})"/.exec(html)?.[1]
    if (ticketId) {
      await agent.post(`/file/ticket/${ticketId}/accueil`, { request_id: v7() })
      await agent.post(`/file/ticket/${ticketId}/fin`, { request_id: v7(), issue: 'resolved' })
    }
    const { location } = await agent.post(`${siteUrl}/appel`, { request_id: v7() })
    if (location.includes('nobody-waiting')) return
  }
}
