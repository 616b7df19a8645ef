import { LiveBoardElement } from './live-board.ts'
import { register } from './register.ts'

register(LiveBoardElement)
