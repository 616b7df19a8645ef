import { Routes } from '#platform/http/routes.ts'
import { addBoardRoutes } from '../board/board-routes.tsx'
import { addComeRoutes } from '../come/come-routes.tsx'
import { addKioskRoutes } from '../kiosk/kiosk-routes.tsx'
import { addPhoneRoutes } from '../phone/phone-routes.tsx'
import type { HallOptions, Tables } from '../queue-options.ts'
import { addPlaceRoutes } from './place-routes.tsx'

/** The public pages of the line: kiosk, board, ticket on a phone, and the page one reads before coming. */
export function hallRoutes(options: HallOptions): Routes<Tables> {
  const routes = new Routes<Tables>('queue')
  addPlaceRoutes(routes)
  addKioskRoutes(routes, options)
  addBoardRoutes(routes)
  addPhoneRoutes(routes)
  addComeRoutes(routes)
  return routes
}
