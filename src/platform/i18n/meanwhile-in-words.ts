/** Somebody else saved this box since the page was shown: what it says now, or that another choice was made. */
export function meanwhileInWords(now: string | undefined): string {
  return `Changé entre-temps, ici ou par quelqu’un d’autre : ${shown(now)}. Gardez ce que vous avez écrit, ou corrigez-le, puis enregistrez de nouveau.`
}

function shown(now: string | undefined): string {
  if (now === undefined) return 'un autre choix'
  return now === '' ? 'vide' : `« ${now} »`
}
