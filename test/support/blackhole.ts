import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line between a browser and the server that can be cut. */
export interface Line {
  readonly origin: string
  /** A cable pulled out far away: nothing passes any more, nobody is told. What is open then never passes again. */
  swallow(): void
  /** A box switched off: connections end, new ones are refused. */
  cut(): void
  /** The network is back. */
  mend(): void
  close(): Promise<void>
}

type State = 'open' | 'swallowing' | 'cut'

/** Opens a line to that port. */
export async function openLine(port: number): Promise<Line> {
  const sockets = new Set<Socket>()
  const swallowed = new Set<Socket>()
  let state: State = 'open'
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy()
    keep(near)
    // Accepted by the system, never answered: what a lost packet looks like from here.
    if (state === 'swallowing') return undefined
    const far = connect(port, '127.0.0.1')
    keep(far)
    near.pipe(far).pipe(near)
    near.once('close', () => far.destroy())
    // A goodbye is swallowed like everything else.
    far.once('close', () => swallowed.has(near) || near.destroy())
    return undefined
  })
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallow: () => {
      state = 'swallowing'
      for (const socket of sockets) {
        swallowed.add(socket)
        socket.unpipe()
        socket.pause()
      }
    },
    cut: () => {
      state = 'cut'
      for (const socket of sockets) socket.destroy()
    },
    mend: () => {
      state = 'open'
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
