export const resident = {
  'local-activity': 'Situation demandée : {among}.',
  'local-activity-word':
    '{word, select, employed {en emploi} self_employed {à son compte} unemployed {au chômage} retired {à la retraite} student {étudiant} other {sans activité}}',
  'local-age':
    'Âge demandé : {bounds, select, both {de {from} à {to} ans} from {au moins {from} ans} to {au plus {to} ans} other {sans limite}}.',
  'local-alone': 'Vivre sans conjoint.',
  'local-asked': '{question}',
  'local-benefit-word':
    '{word, select, rsa {RSA} ppa {prime d’activité} aspa {ASPA} asi {ASI} aah {AAH} af {allocations familiales} cf {complément familial} asf {ASF} paje_base {PAJE} housing {aide au logement} css {complémentaire santé solidaire} energy_cheque {chèque énergie} middle_school_grant {bourse de collège} high_school_grant {bourse de lycée} other {une aide}}',
  'local-children':
    'Enfants{ages, select, both { de {ageFrom} à {ageTo} ans} from { de {ageFrom} ans ou plus} to { de {ageTo} ans au plus} other {}} : il en faut {bounds, select, both {de {from} à {to}} from {au moins {from}} to {au plus {to}} other {sans limite}}. Chez vous : {found}.',
  'local-disability': 'Un taux de handicap de {percent} % ou plus.',
  'local-elsewhere': 'Cette aide va aux habitants d’une autre commune.',
  'local-gift-amount':
    '{amountEuros}{each, select, month { par mois} year { par an} meal { par repas} day { par jour} other {, une fois}}.',
  'local-gift-service': '{what}',
  'local-housing': 'Logement : {among}.',
  'local-housing-word':
    '{word, select, social_tenant {locataire HLM} tenant {locataire} furnished_tenant {locataire d’un meublé} owner {propriétaire} buying_owner {propriétaire avec un prêt} hosted_free {logé gratuitement} hostel {en foyer} other {sans domicile}}',
  'local-no': 'Cette aide n’est pas pour vous.',
  'local-not': 'Ne pas être dans ce cas : {sentence}',
  'local-people':
    'Personnes au foyer : {bounds, select, both {de {from} à {to}} from {au moins {from}} to {au plus {to}} other {sans limite}}. Dans ce foyer : {found}.',
  'local-pregnancy': 'Une grossesse en cours.',
  'local-quotient':
    'Quotient familial : {bounds, select, both {de {fromEuros} à {toEuros}} from {au moins {fromEuros}} to {au plus {toEuros}} other {sans limite}}. {source, select, told {Celui de la CAF} other {Notre estimation}} : {foundEuros}.',
  'local-receives': 'Il faut avoir une de ces aides : {among}.',
  'local-reference-income':
    'Le revenu sur l’avis d’impôt : {bounds, select, both {de {fromEuros} à {toEuros}} from {au moins {fromEuros}} to {au plus {toEuros}} other {sans limite}}. {known, select, yes {Le vôtre : {foundEuros}.} other {Il manque l’avis d’imposition.}}',
  'local-residence':
    'Il faut habiter la ville depuis {months} mois. {known, select, yes {Vous : {found} mois.} other {Depuis quand habitez-vous ici ?}}',
  'local-unknown': 'Il manque une information.',
  'local-yes': 'Vous pouvez la demander.',
}
