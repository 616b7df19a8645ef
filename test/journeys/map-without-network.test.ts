import { expect, test } from 'vitest'
import { visitedTown } from '#test/support/visited-town.ts'

const town = visitedTown()

test('a map that cannot be fetched says so, and moves once the network is back', async () => {
  const page = await town.device({ scripts: true })
  await page.goto('/lieux?ou=Alpha')
  await page.route(/\/map[^/]*\.(?:js|css)/, (route) => route.abort())
  const button = page.getByRole('button', { name: 'Agrandir et déplacer la carte' })
  await button.click()
  const told = page.getByText('La carte ne s’est pas chargée.')
  await told.waitFor()
  expect(await page.locator('.places-map__drawing .pin').count()).toBeGreaterThan(0)

  await page.unrouteAll()
  await button.click()
  await page.locator('.leaflet-container').waitFor()
  expect(await told.count()).toBe(0)
})
