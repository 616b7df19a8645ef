import type { LocalText } from '#kernel/language.ts'
import type { AboutAgents, Declarations, Processing } from '#platform/privacy/declaration.ts'
import { agedRows } from '#platform/privacy/her-rows.ts'
import type { OrganisationsTables } from './tables.ts'

const accounts: Processing = {
  key: 'accounts',
  name: {
    fr: 'Comptes des agents',
    'fr-simple': 'Comptes des agents',
    en: 'Staff accounts',
    ar: 'حسابات الموظفين',
  },
  purpose: {
    fr: 'ouvrir l’outil aux seuls agents, et à chacun ce que son métier demande',
    'fr-simple': 'laisser entrer les agents, et personne d’autre',
    en: 'letting in staff only, each with what the job needs',
    ar: 'السماح بالدخول للموظفين فقط، كلٌّ بما يتطلبه عمله',
  },
  basis: 'legal-obligation',
  law: 'Article 32 du RGPD (sécurité) ; article 6 § 1 c du RGPD.',
  recipients: {
    fr: 'l’administrateur de l’outil et les responsables d’équipe',
    'fr-simple': 'les responsables de l’équipe',
    en: 'the administrator of the tool and the team managers',
    ar: 'مسؤول الأداة ومسؤولو الفريق',
  },
}

const whileTheAccount: LocalText = {
  fr: 'tant que le compte est ouvert ; ensuite le nom reste sous ce que l’agent a fait, aussi longtemps que cela',
  'fr-simple': 'tant que l’agent travaille ici, puis aussi longtemps que ce qu’il a noté',
  en: 'while the account is open; then the name stays with what the agent did, as long as that is kept',
  ar: 'ما دام الحساب مفتوحاً، ثم يبقى الاسم مع ما قام به الموظف ما دام محفوظاً',
}

function aboutAgents(
  holds: LocalText,
  retention: AboutAgents<OrganisationsTables>['retention'] = {
    kind: 'as-long-as',
    what: whileTheAccount,
    source: 'Article 5 § 2 du RGPD : savoir qui a fait quoi. Un compte fermé n’ouvre plus rien.',
  },
): AboutAgents<OrganisationsTables> {
  return {
    about: 'agents',
    holds,
    processing: accounts,
    retention,
    rectified: 'Par l’agent sur sa page « Mon compte », ou par l’administrateur.',
  }
}

/** What this module keeps, and about whom. */
export const organisationsDeclarations: Declarations<OrganisationsTables> = {
  territory: {
    about: 'nobody',
    because: 'Le nom, l’adresse et les couleurs de la commune, affichés sur chaque page.',
  },
  organisation: {
    about: 'nobody',
    because: 'Les organisations qui partagent l’outil : leur nom est public.',
  },
  agent: aboutAgents({
    fr: 'nom, adresse électronique et rôle des agents, empreinte de leur mot de passe',
    'fr-simple': 'nom et adresse e-mail des agents',
    en: 'names, e-mail addresses and roles of staff, fingerprint of their password',
    ar: 'أسماء الموظفين وعناوينهم الإلكترونية وأدوارهم، وبصمة كلمة السر',
  }),
  team: { about: 'nobody', because: 'Les noms des équipes.' },
  team_member: aboutAgents({
    fr: 'à quelle équipe appartient chaque agent',
    'fr-simple': 'l’équipe de chaque agent',
    en: 'which team each member of staff belongs to',
    ar: 'الفريق الذي ينتمي إليه كل موظف',
  }),
  agent_session: aboutAgents(
    {
      fr: 'connexions des agents',
      'fr-simple': 'connexions des agents',
      en: 'sign-ins of staff',
      ar: 'عمليات دخول الموظفين',
    },
    {
      kind: 'for',
      time: { months: 6 },
      after: {
        fr: 'après la fin de la connexion',
        'fr-simple': 'après la fin de la connexion',
        en: 'after the end of the session',
        ar: 'بعد انتهاء الدخول',
      },
      source: 'Délibération CNIL 2021-122 : journaux de connexion, six mois à un an.',
      byItself: true,
      ...agedRows<OrganisationsTables>('agent_session', 'expires_at'),
    },
  ),
  recovery_code: aboutAgents({
    fr: 'empreintes des codes de secours des agents',
    'fr-simple': 'codes de secours des agents, cachés',
    en: 'fingerprints of staff recovery codes',
    ar: 'بصمات رموز الطوارئ للموظفين',
  }),
  sign_in_failure: {
    about: 'nobody',
    because: 'Nombres d’échecs de connexion sous des empreintes, oubliés chaque nuit.',
  },
  invitation: aboutAgents({
    fr: 'invitations envoyées aux agents',
    'fr-simple': 'invitations des agents',
    en: 'invitations sent to staff',
    ar: 'الدعوات المرسلة إلى الموظفين',
  }),
}
