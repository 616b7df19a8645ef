/**
 * The countries of today, by ISO 3166-1 code, each with the last three figures of its code in the Code officiel
 * géographique (99352: Algeria), which a birth abroad bears in France. Source: Insee, COG, pays et territoires
 * étrangers, edition of 2025 (Licence Ouverte 2.0). The overseas departments and collectivities of France are France.
 */
const table = `
  FR100 DK101 IS102 NO103 SE104 FI105 EE106 LV107 LT108 DE109 AT110 BG111 HU112 LI113 RO114 CZ116 SK117 BA118 HR119
  ME120 RS121 PL122 RU123 AL125 GR126 IT127 SM128 VA129 AD130 BE131 GB132 ES134 NL135 IE136 LU137 MC138 PT139 CH140
  MT144 SI145 BY148 MD151 UA155 MK156 XK157 SA201 IQ203 IR204 LB205 SY206 IL207 TR208 AF212 PK213 BT214 NP215 CN216
  JP217 TH219 PH220 JO222 IN223 MM224 BN225 SG226 MY227 MV229 ID231 KH234 LK235 TW236 KP238 KR239 KW240 LA241 MN242
  VN243 BD246 AE247 QA248 BH249 OM250 YE251 AM252 AZ253 CY254 GE255 KZ256 KG257 UZ258 TJ259 TM260 PS261 TL262 EG301
  LR302 ZA303 GM304 TZ309 ZW310 NA311 CD312 GQ314 ET315 LY316 ER317 SO318 BI321 CM322 CF323 CG324 CI326 BJ327 GA328
  GH329 GN330 BF331 KE332 MG333 MW334 ML335 MR336 NE337 NG338 UG339 RW340 SN341 SL342 SD343 TD344 TG345 ZM346 BW347
  LS348 SS349 MA350 TN351 DZ352 EH389 MU390 SZ391 GW392 MZ393 ST394 AO395 CV396 KM397 SC398 DJ399 CA401 US404 MX405
  CR406 CU407 DO408 GT409 HT410 HN411 NI412 PA413 SV414 AR415 BR416 CL417 BO418 CO419 EC420 PY421 PE422 UY423 VE424
  JM426 GY428 BZ429 TT433 BB434 GD435 BS436 SR437 DM438 LC439 VC440 AG441 KN442 AU501 NZ502 WS506 NR507 FJ508 TO509
  PG510 TV511 SB512 KI513 VU514 MH515 FM516 PW517`

const cogCodes = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), `99${entry.slice(2)}`] as const),
)

/** The ISO codes of the countries of today. */
export const countries: readonly string[] = [...cogCodes.keys()]

/** The code of a country in the Code officiel géographique: `99352`. */
export function cogCodeOf(country: string): string | undefined {
  return cogCodes.get(country)
}

/** What people say of a country, apart from its name; folded. */
export const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    angleterre: 'GB',
    england: 'GB',
    ecosse: 'GB',
    scotland: 'GB',
    'grande bretagne': 'GB',
    uk: 'GB',
    usa: 'US',
    'etats unis d amerique': 'US',
    amerique: 'US',
    hollande: 'NL',
    holland: 'NL',
    burkina: 'BF',
    'haute volta': 'BF',
    birmanie: 'MM',
    burma: 'MM',
    zaire: 'CD',
    rdc: 'CD',
    'congo kinshasa': 'CD',
    'congo rdc': 'CD',
    'republique democratique du congo': 'CD',
    'congo brazzaville': 'CG',
    congo: 'CG',
    centrafrique: 'CF',
    'cap vert': 'CV',
    'cape verde': 'CV',
    swaziland: 'SZ',
    macedoine: 'MK',
    bielorussie: 'BY',
    moldova: 'MD',
    tchequie: 'CZ',
    'republique tcheque': 'CZ',
    turkey: 'TR',
    'ivory coast': 'CI',
    palestine: 'PS',
    coree: 'KR',
    taiwan: 'TW',
    vatican: 'VA',
    emirats: 'AE',
    'sainte lucie': 'LC',
    salvador: 'SV',
    'guinee bissao': 'GW',
    'guinee conakry': 'GN',
    'timor oriental': 'TL',
    reunion: 'FR',
    'la reunion': 'FR',
    guadeloupe: 'FR',
    martinique: 'FR',
    guyane: 'FR',
    'guyane francaise': 'FR',
    mayotte: 'FR',
    'nouvelle caledonie': 'FR',
    'polynesie francaise': 'FR',
    tahiti: 'FR',
    'wallis et futuna': 'FR',
    'saint pierre et miquelon': 'FR',
    corse: 'FR',
  }),
)
