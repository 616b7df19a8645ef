import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Exhibit, listExhibits } from '../src/main/gallery.tsx'
import { openBrowser } from '../test/support/browser.ts'
import { openGallery } from '../test/support/gallery-server.ts'
import { root } from './root.ts'

const widths = { phone: 390, desktop: 1280 } as const

/** Photographs every variant of the gallery at phone and desktop width into `screens/`, to be looked at. */
const wanted = process.argv[2] ?? ''
const folder = join(root, 'screens')
const gallery = await openGallery()
const browser = await openBrowser()
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
try {
  for (const [device, width] of Object.entries(widths)) {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    for (const exhibit of listExhibits().filter(({ name }) => name.includes(wanted))) {
      await page.goto(gallery.origin + exhibit.path)
      await page.screenshot({ path: join(folder, fileOf(exhibit, device)), fullPage: true })
    }
    await context.close()
  }
  console.log(
    `screens: ${listExhibits().filter(({ name }) => name.includes(wanted)).length} pages, two widths`,
  )
} finally {
  await browser.close()
}
process.exit(0)

function fileOf({ name }: Exhibit, device: string): string {
  return `${name.normalize('NFD').replaceAll(/[^\w]+/g, '-')}.${device}.png`
}
