import { addressColumns } from './address-column-names.ts'
import { extensionNames } from './extension-names.ts'
import type { KnownColumn } from './known-column.ts'

/** Names that producers give to the columns of a place, the surest first. */
export const knownColumns: readonly KnownColumn[] = [
  {
    column: 'id',
    names: [
      /^id$/,
      /^(identifiant|uuid|cle|typouid|objectid|datapassid|coderegate)$/,
      /^id[a-z]*$/,
      /^[a-z]*uid$/,
      /^c?gid$/,
      /^(ref|reference|code)(unique|lieu|site|structure|interne)?$/,
      /^numero(unique|lieu|site|structure|interne)$/,
      /^code(bib|lieu|structure|etablissement|site)$/,
    ],
    look: 'unique',
  },
  { column: 'pivot', names: [/^pivot/, /^siret/, /^(c)?siren/, /^rna$/], look: 'code' },
  {
    column: 'nom',
    names: [
      /^c?nom$/,
      /^(nom|denomination|libelle|intitule)(dela|du|del)?(structure|org|organisme|lieu|site|usuel|etablissement|fs)$/,
      /^(name|titre|denomination|raisonsociale|libfs|usernom|structure|title|libelle|lieu)$/,
      /^(site|nomcomplet|nomreduit)$/,
      /^(nom|denomination|libelle|intitule)[a-z]*(structure|organisme|association|lieu|site|etablissement|espace|equipement|bibliotheque|mediatheque|ccas|mairie|enseigne|point|antenne|permanence|accueil|guichet|fs)[a-z]*$/,
      /^(structure|organisme|association|etablissement|equipement|bibliotheque|enseigne|lieu|espace)(nom|name|dela[a-z]*|daccueil|de[a-z]+)?$/,
      /^(nom|name)(officiel|complet|court|public|usage|fr)?$/,
      /^officialname$/,
    ],
    look: 'words',
  },
  ...addressColumns,
  {
    column: 'telephone',
    names: [
      /^c?(numero)?(de)?tel(ephone)?(fixe)?$/,
      /^(numtel|phone|telephone1|telfixe)$/,
      /^(contact)?(phone|telephone|tel)(fixe|accueil|public|standard|number|structure|1)?$/,
      /^(numero|num|n)(de)?(tel|telephone)[a-z]*$/,
      /^tel(ephone)?(dela|du|de)?(structure|lieu|site|accueil|etablissement)$/,
    ],
    look: 'phone',
  },
  {
    column: 'courriels',
    names: [
      /^c?courriels?$/,
      /^(adresse)?e?mails?(struc|contact)?$/,
      /^(contact)?(e?mail|courriel)[a-z]*$/,
      /^adresse(e?mail|courriel|electronique)[a-z]*$/,
    ],
    look: 'email',
  },
  {
    column: 'site_web',
    names: [
      /^c?site(web|internet|inter)?$/,
      /^(url|website|web|lien)$/,
      /^(contact)?(website|site|siteweb|siteinternet|pageweb|web|url)[a-z]*$/,
      /^(lien|adresse)(site|web|siteinternet|siteweb)$/,
    ],
    look: 'link',
  },
  {
    column: 'horaires',
    names: [
      /^c?horaires?$/,
      /^c?horaires?(d|de)?ouverture(s)?$/,
      /^leshoraires/,
      /horaires?(douverture)?$/,
      /^openinghours$/,
      /^(jours?(et)?)?heures?(et)?(jours?)?(d|de)(ouverture|accueil|permanence)[a-z]*$/,
      /^(jours?(et)?)?horaires?[a-z]*$/,
      /^(ouverture|ouvertures|jours?ouverture)$/,
    ],
    look: 'hours',
  },
  { column: 'presentation_resume', names: [/^(presentation)?resume$/], look: 'any' },
  {
    column: 'presentation_detail',
    names: [
      /^presentation(detail)?$/,
      /^description$/,
      /^jedecris/,
      /^commentaires?$/,
      /^(presentation|descriptif)[a-z]*$/,
      /^activites?$/,
    ],
    look: 'any',
  },
  { column: 'source', names: [/^source$/], look: 'any' },
  {
    column: 'itinerance',
    names: [/^itineran(ce|t)$/, /^(est)?(en)?itinera(nce|nt)$/, /^mobile$/],
    look: 'any',
  },
  {
    column: 'structure_parente',
    names: [
      /^structure(parente|porteuse)$/,
      /^(organisme|structure|collectivite)(gestionnaire|derattachement|rattachement|employeuse|mere)$/,
      /^gestionnaire$/,
      /^operator$/,
    ],
    look: 'any',
  },
  {
    column: 'date_maj',
    names: [
      /^dat(e)?maj$/,
      /^(updatedat|modifiedat|dateupdate|datemodif(ication)?|datedemodification|datemiseajour|ceditdatemaj)$/,
      /datemaj$/,
      /^(date)?(de)?(la)?(derniere)?(mise|modif(ication)?)(a)?(jour|date)?$/,
      /^(datederniere)?(mise)?ajour(le)?$/,
      /^(date|dater?)(de)?der(niere)?(maj|miseajour|modification)$/,
      /^(record)?timestamp$/,
      /^last(update|modified|edited[a-z]*)$/,
    ],
    look: 'day',
  },
  {
    column: 'services',
    names: [
      /^services?$/,
      /^thematiques?$/,
      /^(services?|prestations?|offres?|accompagnements?|actions?)(proposes?|proposees?|offerts?|numeriques?)?$/,
      /^typedeservices?$/,
    ],
    look: 'any',
  },
  {
    column: 'publics_specifiquement_adresses',
    names: [
      /^publicsspecifiquementadresses$/,
      /^publics?(accueillis|cible)?$/,
      /^c(varchar)?publiccible$/,
      /^profils$/,
      /^publics?(accueillis?|cibles?|vises?|concernes?)?$/,
    ],
    look: 'any',
  },
  {
    column: 'prise_en_charge_specifique',
    names: [/^priseenchargespecifique$/, /^publics?accueillis$/],
    look: 'any',
  },
  {
    column: 'frais_a_charge',
    names: [
      /^fraisacharge$/,
      /^conditionsacc?ess?$/,
      /^conditionsdacces$/,
      /^(lestarifs[a-z]*|frais|tarifs?)$/,
      /^(tarif|tarifs|tarification|gratuite|cout|prix)[a-z]*$/,
    ],
    look: 'any',
  },
  {
    column: 'dispositif_programmes_nationaux',
    names: [/^dispositif/, /^labelsnat(ionaux)?$/, /^reseauxporteurs$/],
    look: 'any',
  },
  { column: 'formations_labels', names: [/^formationslabels$/], look: 'any' },
  { column: 'autres_formations_labels', names: [/^autresformationslabels$/, /^labelsautres?$/], look: 'any' },
  { column: 'modalites_acces', names: [/^modalitesacces$/, /^modes?mobilisation$/], look: 'any' },
  { column: 'modalites_accompagnement', names: [/^modalitesaccompagnement$/, /^modesaccueil$/], look: 'any' },
  {
    column: 'fiche_acces_libre',
    names: [/^fichea?cc?eslibre$/, /^accessibilite$/, /^accessibilitelieu$/],
    look: 'link',
  },
  {
    column: 'prise_rdv',
    names: [/^priserdv$/, /^(lien)?(rdv|rendezvous)(enligne)?$/, /^lienmobilisation$/],
    look: 'link',
  },
  {
    column: 'typologie',
    names: [
      /^typologie$/,
      /^(sscat|ccategoriesespace|statutorg|typestructure|typedestructure)$/,
      /^(type|categorie|nature)(de)?(la|du)?(structure|lieu|etablissement|organisme|equipement)?$/,
      /^amenity$/,
    ],
    look: 'any',
  },
  ...extensionNames,
]
