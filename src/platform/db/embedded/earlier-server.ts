import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readPostmasterFile } from './postmaster-file.ts'
import { answersToSignals, hasProc } from './process-mark.ts'

interface Stop {
  readonly pids: readonly number[]
  readonly signal: NodeJS.Signals
  readonly withinMs: number
}

/** Stops what a killed owner left running in the cluster, and waits until the last process is gone. */
export async function stopEarlierServer(cluster: string): Promise<void> {
  const isStopped =
    (await stopPolitely(cluster)) ||
    (await stopAll(cluster, { pids: listServers(cluster), signal: 'SIGQUIT', withinMs: 5_000 }))
  if (!isStopped) {
    const pids = listServers(cluster).join(', ')
    throw new Error(`An earlier PostgreSQL still runs in ${cluster}: stop it with "kill -QUIT ${pids}".`)
  }
  forgetReusedPid(cluster)
}

/** The processes of PostgreSQL at work in this cluster, orphans included. */
export function listServers(cluster: string): number[] {
  return hasProc() ? listByWorkingFolder(realpathSync(cluster)) : listByPostmasterFile(cluster)
}

/** Sessions whose postmaster is dead have nobody to be polite to: some would compute for hours. */
async function stopPolitely(cluster: string): Promise<boolean> {
  const servers = listServers(cluster)
  const postmaster = readPostmasterFile(cluster)?.pid
  const pids = servers.filter((pid) => pid === postmaster)
  if (pids.length === 0) return servers.length === 0
  return stopAll(cluster, { pids, signal: 'SIGINT', withinMs: 30_000 })
}

async function stopAll(cluster: string, { pids, signal, withinMs }: Stop): Promise<boolean> {
  const deadline = performance.now() + withinMs
  for (const pid of pids) sendSignal(pid, signal)
  while (listServers(cluster).length > 0) {
    if (performance.now() > deadline) return false
    await pause(20)
  }
  return true
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone meanwhile, or another user's: waiting tells which.
  }
}

/** Every process of PostgreSQL works from its cluster's folder. */
function listByWorkingFolder(cluster: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => isServerIn(cluster, pid)).map(Number)
}

function isServerIn(cluster: string, pid: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    return command === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return false
  }
}

function listByPostmasterFile(cluster: string): number[] {
  const pid = readPostmasterFile(cluster)?.pid
  if (pid === undefined || !answersToSignals(pid)) return []
  const command =
    spawnSync('/bin/ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? ''
  return command.includes('postgres') && command.includes(cluster) ? [pid] : []
}

/** After a reboot another program may bear the number in postmaster.pid, which PostgreSQL takes for itself. */
function forgetReusedPid(cluster: string): void {
  const pid = readPostmasterFile(cluster)?.pid
  // No server lives in the folder: only then is removing this file safe. Without /proc it cannot be known.
  if (hasProc() && pid !== undefined && answersToSignals(pid)) rmSync(path.join(cluster, 'postmaster.pid'))
}
