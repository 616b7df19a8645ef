import { fold } from '#kernel/plain-text.ts'

const ofPlaces =
  /^(accueil|admin|administration|aide|asso|association|atelier|bibliotheque|bib|bm|bus|ccas|cc|centre|cias|commune|communication|contact|crij|cs|csc|culture|direction|dgs|emploi|epn|espace|fablab|formation|france|franceservices|gestion|hello|info|infos|informatique|insertion|jeunesse|la|le|les|mail|mairie|maison|mediatheque|mediation|mission|mjc|msap|multimedia|numerique|numeriques|office|pij|pimms|point|pole|president|presidence|rdv|reseau|rfs|saint|sainte|secretariat|service|services|sg|siege|social|st|ste|tourisme|ville|vie|web)$/

// What two capitals say of associations and halls: « Paris - Emmaüs Connect » is nobody.
const ofOrganisations =
  /\b(ancien(ne)?|antenne|ateliers?|cafe|campus|catholique|cite|college|connect|conseil|croix|departement|ecole|emmaus|espaces|familles?|foyer|france|frances|freres|gare|grand|halle|hotel|jeunes?|lieux?|ligue|locale?s?|lycee|maisons|municipale?|nord|ouest|est|sud|parc|permanences?|petits?|place|plateforme|pole|populaire|quartier|relais|repair|residence|ressourcerie|restos?|rouge|rural(es?)?|salle|secours|solidaire|solidarite|solidarites|studio|tiers|universite|village)\b/

/** Whether a word without accents says a place or an organisation rather than a person. */
export function isAWordOfPlaces(word: string): boolean {
  return ofPlaces.test(word)
}

/** Whether some word of a text says a place or an organisation. */
export function saysNoPerson(text: string): boolean {
  const folded = fold(text)
  return folded.split(/[ -]/).some((word) => ofPlaces.test(word)) || ofOrganisations.test(folded)
}
