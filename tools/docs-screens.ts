import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { listExhibits } from '../src/main/gallery.tsx'
import { openBrowser } from '../test/support/browser.ts'
import { openGallery } from '../test/support/gallery-server.ts'
import { root } from './root.ts'

// The dozen screens that say what the product is, small enough for the repository.
const chosen: Readonly<Record<string, string>> = {
  home: 'organisations: home – une porte (fr)',
  'kiosk-arabic': 'queue: kiosk – pourquoi (ar)',
  'kiosk-ticket': 'queue: kiosk – ticket (fr)',
  board: 'queue: board – appel (fr)',
  'phone-ticket': 'queue: ticket – appelé (fr)',
  counter: 'visits: counter – reçue, connue (fr)',
  file: 'people: file – complet (fr)',
  procedure: 'procedures: followed procedure – envoyée, reçu à noter (fr)',
  receipt: 'visits: receipt – arabe (fr)',
  'my-page': 'visits: my page – envoyée (fr)',
  day: 'queue: journée – une journée (fr)',
}
const widths = { phone: 390, desktop: 1280 } as const

const folder = join(root, 'docs/screens')
const gallery = await openGallery()
const browser = await openBrowser()
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const [device, width] of Object.entries(widths)) {
  const context = await browser.newContext({ viewport: { width, height: device === 'phone' ? 844 : 800 } })
  const page = await context.newPage()
  for (const [file, name] of Object.entries(chosen)) {
    const exhibit = listExhibits().find((one) => one.name === name)
    if (!exhibit) throw new Error(`no such page in the gallery: ${name}`)
    await page.goto(gallery.origin + exhibit.path)
    await page.screenshot({ path: join(folder, `${file}.${device}.jpg`), type: 'jpeg', quality: 55 })
  }
  await context.close()
}
await browser.close()
await gallery.close()
