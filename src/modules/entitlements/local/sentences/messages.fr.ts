export const resident = {
  'local-activity':
    '{who, select, applicant {La personne qui demande} adult {Un adulte du foyer} child {Un enfant du foyer} other {Une personne du foyer}} est : {among}.',
  'local-activity-word':
    '{word, select, employed {en emploi} self_employed {à son compte} unemployed {au chômage} retired {à la retraite} student {étudiant} other {sans activité}}',
  'local-age':
    '{who, select, applicant {La personne qui demande} adult {Un adulte du foyer} child {Un enfant du foyer} other {Une personne du foyer}} a {bounds, select, both {de {from} à {to} ans} from {au moins {from} ans} to {au plus {to} ans} other {sans limite}}.',
  'local-alone': 'Vivre sans conjoint.',
  'local-asked': '{question}',
  'local-benefit-word':
    '{word, select, rsa {RSA} ppa {prime d’activité} aspa {ASPA} asi {ASI} aah {AAH} af {allocations familiales} cf {complément familial} asf {ASF} paje_base {PAJE} housing {aide au logement} css {complémentaire santé solidaire} energy_cheque {chèque énergie} middle_school_grant {bourse de collège} high_school_grant {bourse de lycée} other {une aide}}',
  'local-children':
    'Enfants{ages, select, both { de {ageFrom} à {ageTo} ans} from { de {ageFrom} ans ou plus} to { de {ageTo} ans au plus} other {}} : {bounds, select, both {de {from} à {to}} from {au moins {from}} to {au plus {to}} other {sans limite}}. Dans ce foyer : {found}.',
  'local-disability': 'Un taux d’incapacité d’au moins {percent} %.',
  'local-elsewhere': 'Cette aide va aux habitants d’une autre commune.',
  'local-gift-amount':
    '{amountEuros}{each, select, month { par mois} year { par an} meal { par repas} day { par jour} other {, une fois}}.',
  'local-gift-service': '{what}',
  'local-housing': 'Logement : {among}.',
  'local-housing-word':
    '{word, select, social_tenant {locataire HLM} tenant {locataire} furnished_tenant {locataire d’un meublé} owner {propriétaire} buying_owner {propriétaire avec un prêt} hosted_free {logé gratuitement} hostel {en foyer} other {sans domicile}}',
  'local-no': 'Une condition n’est pas remplie.',
  'local-not': 'Ne pas être dans ce cas : {sentence}',
  'local-people':
    'Personnes au foyer : {bounds, select, both {de {from} à {to}} from {au moins {from}} to {au plus {to}} other {sans limite}}. Dans ce foyer : {found}.',
  'local-pregnancy': 'Une grossesse en cours.',
  'local-quotient':
    'Quotient familial : {bounds, select, both {de {fromEuros} à {toEuros}} from {au moins {fromEuros}} to {au plus {toEuros}} other {sans limite}}. {source, select, told {Celui de la CAF} other {Notre estimation}} : {foundEuros}.',
  'local-receives': 'Avoir droit à l’une de ces aides : {among}.',
  'local-reference-income':
    'Revenu fiscal de référence : {bounds, select, both {de {fromEuros} à {toEuros}} from {au moins {fromEuros}} to {au plus {toEuros}} other {sans limite}}. {known, select, yes {Celui du foyer : {foundEuros}.} other {Il manque l’avis d’imposition.}}',
  'local-residence':
    'Habiter la ville depuis au moins {months, plural, one {# mois} other {# mois}}. {known, select, yes {Ici : {found} mois.} other {Depuis quand ? On ne le sait pas.}}',
  'local-unknown': 'Il manque une information pour répondre.',
  'local-yes': 'Les conditions sont remplies.',
}
