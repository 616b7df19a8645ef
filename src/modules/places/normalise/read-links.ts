import type { Notice } from '../import/notice.ts'

/** The web addresses of a cell; `https://` is put where it lacks, and nothing that is not http stays. */
export function readWebsites(text: string, notice: Notice): readonly string[] {
  const sites: string[] = []
  for (const part of text.split(/[|\s]+|;(?=\s*(?:https?:|www\.))/i)) {
    const written = part.replaceAll(/^[<("]+|[>)",;]+$/g, '')
    if (written === '' || !/[.:]/.test(written)) continue
    const site = readWebsite(written)
    if (!site) notice('website-unread', written)
    else if (!sites.includes(site)) {
      if (site !== written) notice('website-completed', written, site)
      sites.push(site)
    }
  }
  return sites
}

function readWebsite(written: string): string | undefined {
  const repaired = written.replace(/^(https?)[;:]?\/{1,3}(?=\w)/i, '$1://').replace(/^(https?:\/\/)+/i, '$1')
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(repaired) && !/^[\w.-]+:\d/.test(repaired) ? repaired : `https://${repaired}`
  if (!URL.canParse(whole)) return undefined
  const { protocol, hostname, username } = new URL(whole)
  if (!/^https?:$/.test(protocol) || username !== '' || !/^[\w-]+(\.[\w-]+)+$/.test(hostname))
    return undefined
  return whole
}
