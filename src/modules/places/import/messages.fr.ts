import type { Anomaly } from './anomaly.ts'

interface Said {
  readonly severity: Anomaly['severity']
  /** `became` is what was put instead, or what was found. */
  readonly say: (became: string) => string
}

const rejected = (text: string): Said => ({ severity: 'error', say: () => text })
const warned = (text: string): Said => ({ severity: 'warning', say: () => text })
const changed = (say: (became: string) => string): Said => ({ severity: 'change', say })

const stopFaults: Readonly<Record<string, string>> = {
  when: 'le jour ou les heures',
  where: 'la commune',
  more: 'ce qui suit la commune',
}

/** Every rule of the import, how grave it is, and the sentence that says what was done. */
export const rules = {
  'row-unreadable': rejected('Ligne illisible : elle est laissée de côté.'),
  'row-empty': rejected('Ligne vide : elle est laissée de côté.'),
  'row-note': rejected('Ligne de titre, de total ou de note, sans lieu : elle est laissée de côté.'),
  'row-too-long': rejected('Ligne trop longue : elle est laissée de côté.'),
  'name-missing': rejected('Lieu sans nom : la ligne est laissée de côté.'),
  'id-repeated': rejected(
    'Identifiant déjà vu dans ce fichier, pour un autre nom et une autre adresse : seule la première ligne est prise. Donnez à chaque lieu le sien.',
  ),
  'row-too-far': rejected(
    'Lignes du même lieu trop éloignées ou trop nombreuses : celle-ci est laissée de côté. Triez le fichier par identifiant.',
  ),
  'row-joined': changed((line) => `Même lieu que la ligne ${line} : les deux font une seule fiche.`),
  'row-disagrees': {
    severity: 'warning',
    say: (kept) =>
      `Le même lieu est dit autrement plus haut : « ${kept} » est gardé. Corrigez l’une des deux.`,
  },
  'file-truncated': rejected(
    'Le fichier est coupé ici : ce qui précède est pris, et rien n’est dit disparu.',
  ),
  'id-derived': {
    severity: 'change',
    say: (became) => `Sans identifiant : « ${became} » est tiré du nom et de l’adresse.`,
  },
  nowhere: warned('Ni commune ni code postal : le lieu est gardé, sans être montré sur une carte.'),
  'street-missing': warned('Pas d’adresse : le lieu est gardé avec sa seule commune.'),
  'postal-code-unread': warned('Code postal illisible.'),
  'postal-code-completed': changed((became) => `Code postal complété : ${became}.`),
  'postal-code-found': changed((became) => `Code postal trouvé dans l’adresse : ${became}.`),
  'commune-found': changed((became) => `Commune trouvée : ${became}.`),
  'commune-guessed': {
    severity: 'warning',
    say: (became) =>
      `Seul le code postal est connu, la plupart de ses habitants sont à ${became} : à vérifier.`,
  },
  'commune-unknown': warned('Commune introuvable dans la liste officielle : à corriger.'),
  'commune-code-changed': changed((became) => `Code commune d’aujourd’hui : ${became}.`),
  'pivot-unread': warned('Ni SIRET, ni RNA, ni RIDET : laissé vide.'),
  'coordinates-unread': warned('Coordonnées illisibles : laissées vides.'),
  'coordinates-zero': changed(() => 'Coordonnées à zéro : laissées vides.'),
  'coordinates-swapped': changed((became) => `Latitude et longitude remises à leur place : ${became}.`),
  'coordinates-lambert': changed((became) => `Lambert 93 converti en degrés : ${became}.`),
  'coordinates-mercator': changed((became) => `Mètres d’une carte en ligne convertis en degrés : ${became}.`),
  'coordinates-elsewhere': warned('Point hors du territoire de la commune : laissé vide.'),
  'phone-unread': warned('Numéro illisible : laissé de côté.'),
  'phone-written': changed((became) => `Numéro mis en forme internationale : ${became}.`),
  'email-unread': warned('Adresse électronique illisible : laissée de côté.'),
  'website-completed': changed((became) => `Adresse complétée : ${became}.`),
  'website-unread': warned('Adresse de site illisible : laissée de côté.'),
  'date-written': changed((became) => `Date mise en forme : ${became}.`),
  'date-unread': warned('Date illisible : celle de l’import la remplace.'),
  'date-in-future': warned('Date à venir : celle de l’import la remplace.'),
  'date-missing': warned('Pas de date : celle de l’import la remplace.'),
  'term-translated': changed((became) => `Terme traduit dans la norme : ${became}.`),
  'term-unknown': warned('Terme inconnu de la norme : laissé de côté.'),
  'hours-translated': changed((became) => `Horaires traduits : ${became}.`),
  'hours-unread': warned('Horaires illisibles : gardés tels quels, et signalés.'),
  'hours-irregular': warned(
    'Horaires qui ne se répètent pas chaque semaine : affichés tels quels, jamais comptés comme ouverts.',
  ),
  'hours-partly-read': warned('Une partie des horaires reste en toutes lettres : à relire.'),
  'summary-cut': warned('Résumé de plus de 280 caractères : coupé, le texte entier va dans le détail.'),
  'markup-removed': changed(() => 'Balises retirées.'),
  'cell-cut': warned('Texte de plus de 10 000 signes : la fin est laissée de côté.'),
  'formula-like': warned('Commence comme une formule de tableur : gardé comme un texte.'),
  'closure-unread': warned(
    'Fermeture illisible : laissée de côté. Écrivez « 2026-12-24/2027-01-02 : Congés ».',
  ),
  'stop-unread': {
    severity: 'warning',
    say: (fault) =>
      `Arrêt illisible (${stopFaults[fault] ?? ''}) : laissé de côté. Écrivez « mardi semaines paires 09:00-12:00 ; Place de la Mairie ; 18300 Bué ».`,
  },
  'language-unknown': warned(
    'Langue inconnue : laissée de côté. Écrivez son nom en français, ou son code ISO 639.',
  ),
  'capacity-unread': warned('Capacité illisible : laissée vide. Écrivez un nombre, de 0 à 999.'),
  'saturation-unread': warned(
    'Saturation illisible : laissée vide. Écrivez « Faible », « Modérée » ou « Forte ».',
  ),
  'access-unknown': warned(
    'Aménagement inconnu : laissé de côté. Écrivez par exemple « Entrée sans marche ».',
  ),
  'extension-written': changed((became) => `Compris ainsi : ${became}`),
  'person-dropped': changed(() => 'Donnée personnelle retirée.'),
} as const satisfies Readonly<Record<string, Said>>

export type RuleName = keyof typeof rules
