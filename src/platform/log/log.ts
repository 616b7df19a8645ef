import { type Logger, pino } from 'pino'

export type Log = Logger

/** Structured lines on standard error; ids only, never what a person said or is called. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
}
