interface LanguageWords {
  /** Its name in French. */
  readonly label: string
  /** How one says hello in it, in its own script; absent where we are not sure. */
  readonly greeting?: string
  readonly rightToLeft?: true
}

// ISO 639-1 where there is one, else 639-3. In the order of their French names, French first.
const words = {
  fr: { label: 'français', greeting: 'Bonjour' },
  fsl: { label: 'langue des signes française (LSF)' },
  sq: { label: 'albanais', greeting: 'Mirëdita' },
  de: { label: 'allemand', greeting: 'Guten Tag' },
  gsw: { label: 'alsacien', greeting: 'Güete Daa' },
  am: { label: 'amharique', greeting: 'ሰላም' },
  en: { label: 'anglais', greeting: 'Hello' },
  ar: { label: 'arabe', greeting: 'مرحبا', rightToLeft: true },
  ary: { label: 'arabe marocain (darija)', greeting: 'السلام عليكم', rightToLeft: true },
  hy: { label: 'arménien', greeting: 'Բարև ձեզ' },
  bm: { label: 'bambara', greeting: 'I ni ce' },
  eu: { label: 'basque', greeting: 'Egun on' },
  bn: { label: 'bengali', greeting: 'নমস্কার' },
  bs: { label: 'bosnien', greeting: 'Dobar dan' },
  br: { label: 'breton', greeting: 'Demat' },
  bg: { label: 'bulgare', greeting: 'Здравейте' },
  zh: { label: 'chinois', greeting: '你好' },
  swb: { label: 'comorien, mahorais', greeting: 'Jeje' },
  ko: { label: 'coréen', greeting: '안녕하세요' },
  co: { label: 'corse', greeting: 'Bonghjornu' },
  gcf: { label: 'créole antillais', greeting: 'Bonjou' },
  ht: { label: 'créole haïtien', greeting: 'Bonjou' },
  rcf: { label: 'créole réunionnais', greeting: 'Bonzour' },
  hr: { label: 'croate', greeting: 'Dobar dan' },
  prs: { label: 'dari', greeting: 'سلام', rightToLeft: true },
  es: { label: 'espagnol', greeting: 'Hola' },
  ka: { label: 'géorgien', greeting: 'გამარჯობა' },
  el: { label: 'grec', greeting: 'Γεια σας' },
  hi: { label: 'hindi', greeting: 'नमस्ते' },
  hu: { label: 'hongrois', greeting: 'Jó napot' },
  it: { label: 'italien', greeting: 'Buongiorno' },
  ja: { label: 'japonais', greeting: 'こんにちは' },
  kab: { label: 'kabyle', greeting: 'Azul' },
  km: { label: 'khmer', greeting: 'សួស្តី' },
  kmr: { label: 'kurde kurmandji', greeting: 'Rojbaş' },
  ckb: { label: 'kurde sorani', greeting: 'سڵاو', rightToLeft: true },
  lo: { label: 'laotien', greeting: 'ສະບາຍດີ' },
  ln: { label: 'lingala', greeting: 'Mbote' },
  mk: { label: 'macédonien', greeting: 'Добар ден' },
  mg: { label: 'malgache', greeting: 'Salama' },
  mn: { label: 'mongol', greeting: 'Сайн байна уу' },
  nl: { label: 'néerlandais', greeting: 'Goedendag' },
  ne: { label: 'népalais', greeting: 'नमस्ते' },
  oc: { label: 'occitan', greeting: 'Bonjorn' },
  ur: { label: 'ourdou', greeting: 'السلام علیکم', rightToLeft: true },
  ps: { label: 'pachto', greeting: 'سلام', rightToLeft: true },
  pa: { label: 'pendjabi', greeting: 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ' },
  fa: { label: 'persan', greeting: 'سلام', rightToLeft: true },
  ff: { label: 'peul', greeting: 'On jaraama' },
  pl: { label: 'polonais', greeting: 'Dzień dobry' },
  pt: { label: 'portugais', greeting: 'Olá' },
  rom: { label: 'romani' },
  ro: { label: 'roumain', greeting: 'Bună ziua' },
  ru: { label: 'russe', greeting: 'Здравствуйте' },
  sr: { label: 'serbe', greeting: 'Добар дан' },
  sk: { label: 'slovaque', greeting: 'Dobrý deň' },
  so: { label: 'somali', greeting: 'Salaan' },
  snk: { label: 'soninké' },
  sw: { label: 'swahili', greeting: 'Habari' },
  zgh: { label: 'tamazight', greeting: 'ⴰⵣⵓⵍ' },
  ta: { label: 'tamoul', greeting: 'வணக்கம்' },
  cs: { label: 'tchèque', greeting: 'Dobrý den' },
  tl: { label: 'tagalog', greeting: 'Kumusta' },
  th: { label: 'thaï', greeting: 'สวัสดี' },
  ti: { label: 'tigrigna', greeting: 'ሰላም' },
  tr: { label: 'turc', greeting: 'Merhaba' },
  uk: { label: 'ukrainien', greeting: 'Добрий день' },
  vi: { label: 'vietnamien', greeting: 'Xin chào' },
  wo: { label: 'wolof', greeting: 'Salaamaalekum' },
} as const satisfies Record<string, LanguageWords>

/** A language of the people we receive, by its ISO 639 code. */
export type SpokenLanguage = keyof typeof words

/** Every language offered, French first, then by French name. */
export const spokenLanguages = Object.keys(words) as readonly SpokenLanguage[]

/** Whether a text from outside is a language we know. */
export function isSpokenLanguage(code: string): code is SpokenLanguage {
  return Object.hasOwn(words, code)
}

/** « arabe », in French and in small letters. */
export function languageName(code: SpokenLanguage): string {
  return words[code].label
}

/** Hello in that language, with what a page needs to write it well. */
export function greetingIn(
  code: SpokenLanguage,
): { readonly text: string; readonly lang: SpokenLanguage; readonly dir: 'ltr' | 'rtl' } | undefined {
  const { greeting, rightToLeft }: LanguageWords = words[code]
  return greeting === undefined ? undefined : { text: greeting, lang: code, dir: rightToLeft ? 'rtl' : 'ltr' }
}
