import { fold } from '#kernel/plain-text.ts'
import { languageName, type SpokenLanguage, spokenLanguages } from '#kernel/spoken-language.ts'
import type { Gender, SocialStatus } from '../../person.ts'
import { type ReadCell, unread } from './draft.ts'
import { genderOfCivility } from './read-name.ts'

/** Reads a gender or a civility. */
export function readGender(text: string): ReadCell<Gender> {
  const gender = genderWords[plain(text)] ?? genderOfCivility(text)
  return gender ? { value: gender, faults: [] } : unread('gender-unknown')
}

/** Reads a social status in the words of the national report, and in those of many a sheet. */
export function readSocialStatus(text: string): ReadCell<SocialStatus> {
  const status = statusWords[plain(text)]
  return status ? { value: status, faults: [] } : unread('social-status-unknown')
}

/** Reads languages, one or several; the first is spoken best. */
export function readLanguages(text: string): ReadCell<readonly SpokenLanguage[]> {
  const read = text
    .split(/[,;/+\n]| et | ou /)
    .map(plain)
    .filter(Boolean)
    .map((word) => languageWords.get(word))
  const known = read.filter((language) => language !== undefined)
  const value = [...new Set(known)]
  return known.length === read.length
    ? { value, faults: [] }
    : {
        value,
        faults: [
          {
            fault: 'language-unknown',
            ...(value.length > 0 ? { readAs: value.map(languageName).join(', ') } : {}),
          },
        ],
      }
}

const genderWords: Readonly<Record<string, Gender>> = {
  f: 'feminin',
  feminin: 'feminin',
  femme: 'feminin',
  fille: 'feminin',
  female: 'feminin',
  w: 'feminin',
  m: 'masculin',
  h: 'masculin',
  masculin: 'masculin',
  homme: 'masculin',
  garcon: 'masculin',
  male: 'masculin',
  autre: 'non_communique',
  'non communique': 'non_communique',
}

const statusWords: Readonly<Record<string, SocialStatus>> = {
  scolarise: 'scolarise',
  etudiant: 'scolarise',
  lyceen: 'scolarise',
  collegien: 'scolarise',
  eleve: 'scolarise',
  'sans emploi': 'sans_emploi',
  'demandeur emploi': 'sans_emploi',
  'demandeur d emploi': 'sans_emploi',
  chomage: 'sans_emploi',
  chomeur: 'sans_emploi',
  'en emploi': 'en_emploi',
  salarie: 'en_emploi',
  actif: 'en_emploi',
  employe: 'en_emploi',
  independant: 'en_emploi',
  retraite: 'retraite',
  'a la retraite': 'retraite',
  pensionne: 'retraite',
  'non communique': 'non_communique',
  'non communique ou heterogene': 'non_communique',
  'non renseigne': 'non_communique',
  heterogene: 'non_communique',
}

const languageWords = new Map<string, SpokenLanguage>([
  ...spokenLanguages.map((code) => [code, code] as const),
  ...spokenLanguages.flatMap((code) => namesOf(code).map((name) => [name, code] as const)),
  ['darija', 'ary'],
  ['arabe marocain', 'ary'],
  ['lsf', 'fsl'],
  ['langue des signes', 'fsl'],
  ['berbere', 'zgh'],
  ['kurde', 'kmr'],
  ['creole', 'gcf'],
  ['farsi', 'fa'],
  ['poular', 'ff'],
  ['mandarin', 'zh'],
])

function namesOf(code: SpokenLanguage): readonly string[] {
  const name = languageName(code)
  return [plain(name), ...name.split(',').map(plain)].filter((each) => each.length > 1)
}

/** « Retraité(e) » and « Retraitée » are one word here. */
function plain(text: string): string {
  const word = fold(text.replaceAll(/\((e|ne|ère)\)|[·.]e\b/g, ''))
    .replaceAll(/[()·]/g, ' ')
    .trim()
  return /^(scolarise|retraite|salarie|employe|pensionne|non communique|non renseigne)e$/.test(word)
    ? word.slice(0, -1)
    : word
        .replace(/^(etudiant|independant)e$/, '$1')
        .replace(/^demandeuse/, 'demandeur')
        .replaceAll(/\s+/g, ' ')
}
