import type { LocalText } from '#kernel/language.ts'

export const forYourRights: LocalText = {
  fr: 'Pour savoir quelles aides vous pouvez demander.',
  'fr-simple': 'Pour chercher des aides pour vous.',
  en: 'To know which benefits you may claim.',
  ar: 'لنعرف المساعدات التي يمكنك طلبها.',
}

export const toCountPeople: LocalText = {
  fr: 'Le montant des aides change avec le nombre de personnes du foyer.',
  'fr-simple': 'Les aides changent si vous êtes seul ou à plusieurs.',
  en: 'Amounts change with the number of people in the household.',
  ar: 'تتغير المبالغ حسب عدد أفراد الأسرة.',
}

export const toCountMoney: LocalText = {
  fr: 'Le montant des aides dépend de l’argent que vous recevez.',
  'fr-simple': 'Les aides changent avec l’argent que vous avez.',
  en: 'Amounts depend on the money you receive.',
  ar: 'تتعلق المبالغ بالمال الذي تتلقاه.',
}

export const toCountHome: LocalText = {
  fr: 'L’aide au logement dépend du loyer, du logement et de la commune.',
  'fr-simple': 'L’aide au logement dépend de votre logement.',
  en: 'Housing aid depends on the rent, the home and the town.',
  ar: 'تتعلق مساعدة السكن بالإيجار والمسكن والبلدية.',
}

export const toCompare: LocalText = {
  fr: 'Pour comparer ce que vous recevez avec ce que la loi prévoit.',
  'fr-simple': 'Pour voir s’il vous manque une aide.',
  en: 'To compare what you get with what the law says.',
  ar: 'لنقارن ما تتلقاه بما ينص عليه القانون.',
}

export const toCountHealth: LocalText = {
  fr: 'Des aides existent en cas de handicap. Vous pouvez ne pas répondre.',
  'fr-simple': 'Des aides existent pour le handicap. Vous pouvez ne rien dire.',
  en: 'Some benefits exist for disabled people. You may leave it out.',
  ar: 'توجد مساعدات لذوي الإعاقة. يمكنك عدم الإجابة.',
}
