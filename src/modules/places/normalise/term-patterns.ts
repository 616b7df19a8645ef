import type {
  AccessMode,
  Audience,
  Fee,
  Programme,
  Service,
  SpecialCare,
  SupportMode,
  TrainingLabel,
} from '../standard/terms.ts'

/** What folded words mean in the standard; words with no heir in it (« adultes ») mean nothing, and are known. */
export type Pattern<Term extends string> = readonly [RegExp, Term | undefined]

export const servicePatterns: readonly Pattern<Service>[] = [
  [/demarche|acces aux droits|demat\b|services en ligne|sante/, 'Aide aux démarches administratives'],
  [
    /smartphone|tablette smart|prendre en main|au quotidien|maitrise des outils|maitriser les fondamentaux|initiation|perfectionnement|decouverte|bureautique/,
    'Maîtrise des outils numériques du quotidien',
  ],
  [
    /insertion professionnelle|recherche d emploi|entreprise|professionnels/,
    'Insertion professionnelle via le numérique',
  ],
  [/securis|risques d internet|cyber ?(securite|harcelement)/, 'Utilisation sécurisée du numérique'],
  [/parentalite/, 'Parentalité et éducation avec le numérique'],
  [
    /creer (et developper )?(avec|a l aide)|creations? numerique|loisirs|recreati|fablab/,
    'Loisirs et créations numériques',
  ],
  [/culture numerique|citoyennete|comprehension|comprendre/, 'Compréhension du monde numérique'],
  [
    /connexion|wifi|acceder a du materiel|acces (a )?(du |l )?(internet|materiel)|acces a (des|une) (equipement|imprimante)|libre acces|imprimante|scanner|utilisation ordinateur/,
    'Accès internet et matériel informatique',
  ],
  [
    /equiper|equipement$|acquisition|acquerir|pret (de )?materiel|reparation|don pret|prix solidaire/,
    'Acquisition de matériel informatique à prix solidaire',
  ],
  [/^numerique$|autre (accompagnement|materiel)|depannage|competences numerique/, undefined],
]

export const audiencePatterns: readonly Pattern<Audience>[] = [
  [/jeune|16 26/, 'Jeunes'],
  [/etudiant/, 'Étudiants'],
  [/famille|enfant|parent/, 'Familles et/ou enfants'],
  [/senior|\b6\d ans|retraite|personnes agees/, 'Seniors'],
  [/femme/, 'Femmes'],
  [
    /adulte|tou(s|t)\b.*public|^26 ans\)?$|handicap|surdit|illettr|defici|langue|etranger|psychique/,
    undefined,
  ],
]

export const carePatterns: readonly Pattern<SpecialCare>[] = [
  [/surdite|sourd|malentend/, 'Surdité'],
  [/moteur|mobilite reduite/, 'Handicaps moteurs'],
  [/mentaux|mental|psychique/, 'Handicaps mentaux'],
  [/illettr/, 'Illettrisme'],
  [/anglais/, 'Langues étrangères (anglais)'],
  [/langues? etrangere(?!s? \(?anglais)|allophone/, 'Langues étrangères (autres)'],
  [/visuel|malvoyant|aveugle/, 'Déficience visuelle'],
  [/adulte|jeune|senior|famille|enfant|femme|etudiant|tou(s|t)\b.*public|26 ans/, undefined],
]

export const feePatterns: readonly Pattern<Fee>[] = [
  [/gratuit\w*,? ?(sous|soumis)|sous condition|pass numerique.*gratuit/, 'Gratuit sous condition'],
  [/^gratuit(?!\w* sous)|acces libre/, 'Gratuit'],
  [/payant|adhesion|adherent|tarif/, 'Payant'],
  [/pass/, undefined],
]

export const programmePatterns: readonly Pattern<Programme>[] = [
  [/aidants? connect/, 'Aidants Connect'],
  [/bibliotheques? numerique/, 'Bibliothèques numérique de référence'],
  [/\bpix\b/, 'Certification PIX'],
  [/cnfs|conseillers? numerique/, 'Conseillers numériques'],
  [/relais numerique/, 'Relais numérique (Emmaüs Connect)'],
  [/^(?!.*relais).*emmaus connect/, 'Emmaüs Connect'],
  [/france services?/, 'France Services'],
  [/grande ecole du numerique/, 'Grande école du numérique'],
  [/croix rouge/, 'La Croix Rouge'],
  [/point d? ?acces numerique|point numerique caf/, "Point d'accès numérique CAF"],
  [/promeneurs? du net/, 'Promeneurs du net'],
]

export const labelPatterns: readonly Pattern<TrainingLabel>[] = [
  [/mon espace sante/, 'Formé à « Mon Espace Santé »'],
  [/duplex/, 'Formé à « DUPLEX » (illettrisme)'],
  [/arnia|mednum bfc/, 'Arnia/MedNum BFC (Bourgogne-Franche-Comté)'],
  [/collectif ressources/, 'Collectif ressources et acteurs réemploi (Normandie)'],
  [/etapes? numerique/, 'Étapes numériques (La Poste)'],
  [/fabriques? de territoire/, 'Fabriques de Territoire'],
  [/eclaireurs du numerique/, 'Les Éclaireurs du numérique (Drôme)'],
  [/mes papiers/, 'Mes Papiers (Métropole de Lyon)'],
  [/ordi 3/, 'ORDI 3.0'],
  [/sud labs?/, 'SUD LABS (PACA)'],
]

export const accessPatterns: readonly Pattern<AccessMode>[] = [
  [/se presenter|sur place|libre acces|sans rdv|sans rendez/, 'Se présenter'],
  [/telephoner|par telephone/, 'Téléphoner'],
  [/fiche de prescription|prescript/, 'Envoyer un mail avec une fiche de prescription'],
  [/contacter par mail|courriel|par mail/, 'Contacter par mail'],
  [/rdv en ligne|rendez vous en ligne|lien mobilisation|prise de rdv/, 'Prendre un RDV en ligne'],
  [/n accueille pas/, "Ce lieu n'accueille pas de public"],
]

export const supportPatterns: readonly Pattern<SupportMode>[] = [
  [/^seul\b|autonomie/, 'En autonomie'],
  [/avec de l aide|individuel|^accompagnement$/, 'Accompagnement individuel'],
  [/atelier|collectif/, 'Dans un atelier collectif'],
  [/a distance/, 'À distance'],
  [/presentiel/, undefined],
  [/a ma place/, undefined],
]

export const typePatterns: readonly Pattern<string>[] = [
  [/^association|associatif/, 'ASSO'],
  [/bibliotheque|mediatheque|^library$/, 'BIB'],
  [/centre communal d action|\bccas\b/, 'CCAS'],
  [/centre intercommunal d action|\bcias\b/, 'CIAS'],
  [/espace de vie sociale/, 'EVS'],
  [/centre socioculturel|centre socio culturel/, 'CSC'],
  [/centre social/, 'CS'],
  [/france services?/, 'RFS'],
  [/la poste|^post office$/, 'LA_POSTE'],
  [/mission locale/, 'ML'],
  [/tiers lieu|co ?wor?king|coworking/, 'TIERS_LIEUX'],
  [/fab ?lab/, 'FABLAB'],
  [/mairie|municipal|collectivite|^townhall$/, 'MUNI'],
  [/epn|espace public numerique|cyber/, 'EPN'],
  [/communaute de communes/, 'CC'],
  [/\bepci\b|agglomeration|metropole/, 'EPCI'],
  [/pij|bij|information jeunesse/, 'PIJ_BIJ'],
  [/pimms/, 'PIMMS'],
  [/maison de quartier/, 'MQ'],
  [/\bmjc\b/, 'MJC'],
  [/\bmds\b|solidarites/, 'MDS'],
  [/organisme de formation/, 'OF'],
]
