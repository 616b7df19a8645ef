import { brotliCompressSync } from 'node:zlib'
import { listExhibits } from '../src/main/gallery.tsx'
import { openGallery } from '../test/support/gallery-server.ts'

// Weight (brotli) and nodes of each resident and kiosk page, first visit: HTML, stylesheets and script.
const gallery = await openGallery()
const rows: Row[] = []
for (const { path, name, audience } of listExhibits()) {
  if (audience !== 'resident' && audience !== 'kiosk') continue
  rows.push(await weigh(name, path))
}
await gallery.close()
rows.sort((one, other) => other.total - one.total)
console.log(
  'page (language)                                              | HTML | CSS+JS | total B | nodes | requests | EcoIndex',
)
for (const row of rows) {
  const { name, html, rest, total, nodes, requests } = row
  console.log(
    `${name.slice(0, 60).padEnd(60)} | ${pad(html, 4)} | ${pad(rest, 6)} | ${pad(total, 7)} | ${pad(nodes, 5)} | ${pad(requests, 8)} | ${ecoIndex(row).toFixed(1)}`,
  )
}
const heaviest = rows[0]
console.log(
  `\n${rows.length} pages; heaviest ${heaviest?.total} B, most nodes ${Math.max(...rows.map((row) => row.nodes))}`,
)
console.log(
  `in one TCP round (14.6 KB of HTML + CSS): ${rows.filter((row) => row.html + row.css <= 14_600).length} of ${rows.length}`,
)

interface Row {
  readonly name: string
  readonly html: number
  readonly css: number
  readonly rest: number
  readonly total: number
  readonly nodes: number
  readonly requests: number
}

async function weigh(name: string, path: string): Promise<Row> {
  const html = await (await gallery.app.request(path)).text()
  const files = [...html.matchAll(/(?:href|src)="(\/(?:assets|town\.css)[^"]*)"/g)].map(
    ([, file]) => file ?? '',
  )
  const loaded = files.filter((file) => !/icon\./.test(file))
  const sizes = await Promise.all(
    loaded.map(async (file) => {
      const body = Buffer.from(await (await gallery.app.request(file)).arrayBuffer())
      return { css: /\.css/.test(file), size: brotliCompressSync(body).length }
    }),
  )
  const htmlSize = brotliCompressSync(html).length
  const rest = sizes.reduce((sum, { size }) => sum + size, 0)
  const css = sizes.reduce((sum, one) => sum + (one.css ? one.size : 0), 0)
  const nodes = (html.match(/<[a-z]/g) ?? []).length
  return { name, html: htmlSize, css, rest, total: htmlSize + rest, nodes, requests: 1 + loaded.length }
}

// The published formula with its quantile tables (EcoIndex, 2024), by linear interpolation between quantiles.
function ecoIndex({ nodes, requests, total }: Row): number {
  const dom = [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479,
    594601,
  ]
  const req = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920]
  const size = [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
    2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
  ]
  return 100 - (5 * (3 * rank(dom, nodes) + 2 * rank(req, requests) + rank(size, total / 1000))) / 6
}

function rank(quantiles: readonly number[], value: number): number {
  for (let index = 1; index < quantiles.length; index += 1) {
    const [low = 0, high = 0] = [quantiles[index - 1], quantiles[index]]
    if (value < high) return index - 1 + (value - low) / (high - low)
  }
  return quantiles.length - 1
}

function pad(value: number, width: number): string {
  return String(value).padStart(width)
}
