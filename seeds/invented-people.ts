import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '#kernel/plain-text.ts'

/** A person who does not exist, for measures: names of many origins, as frequent as at a counter. */
export interface InventedPerson {
  readonly firstNames: string
  readonly usageName: string
  readonly birthName: string | undefined
  readonly birth: {
    readonly year: number
    readonly month: number | undefined
    readonly day: number | undefined
  }
  readonly phone: string | undefined
}

// The most frequent first, so that a few names weigh as much as they do in life.
const firstNames =
  `Marie Mohamed Jean Fatima Pierre Nathalie Michel Isabelle Philippe Sylvie Alain Catherine Patrick Françoise Ahmed
  Christine Nicolas Monique Christophe Valérie Laurent Jacqueline Daniel Martine Khadija Stéphane Aïcha Frédéric
  Véronique Karim Sandrine Bernard Anne Éric Nicole Rachid Hélène Thierry Céline Youssef Jeanne Sébastien Chantal
  David Denise Maria António Julien Sophie Guillaume Dominique Samira Bruno Annie Vincent Aminata Mamadou Thomas
  Brigitte Antoine Geneviève Olivier Corinne Ali Josiane Hassan Élodie Ibrahim Simone Alexandre Émilie Gérard Laure
  Serge Yvette Pascal Aurélie Moussa Fatoumata Léa Lucas Emma Hugo Inès Louis Chloé Gabriel Manon Raphaël Camille
  Adam Sarah Jules Lina Mariama Ousmane Awa Cheikh Ndèye Abdoulaye Kadiatou Sékou Binta Boubacar Nadia Malika Abdelkader
  Zohra Djamila Mustapha Brahim Leïla Omar Halima Said Yasmina Hakim Naïma Tarek Houria Nassima Lahcen Rkia Bouchra
  Paulo João Manuela Fernanda José Rosa Carlos Teresa Miguel Ana Luís Conceição Giuseppe Giovanni Carmela Salvatore
  Mehmet Ayşe Mustafa Emine Hüseyin Hatice Özlem Yusuf Elif Nguyễn Linh Minh Thảo Huong Tuan Wei Li Xiu Ming Oksana
  Olena Andriy Iryna Dmytro Svetlana Natalia Ivan Ekaterina Ion Elena Mihai Ioana Gheorghe Agnieszka Krzysztof
  Małgorzata Zbigniew Arben Besa Lindita Shpresa Nino Giorgi Tamar Levan Armen Anahit Ahmad Zahra Reza Parwin Gul
  Mariam Farid Shabnam Kumar Priya Lakshmi Rajesh Anita Rosemonde Théophile Aristide Léonie Apolline Anselme Hortense
  Fleur Capucine Ambre Maëlle Noé Zoé Maël Loïc Gwenaëlle Erwan Yann Soizic Xavier Maïté Iñaki Marc-Antoine Jean-Pierre
  Marie-Thérèse Jean-Claude Anne-Marie Marie-Louise Jean-Luc Marie-Christine Jean-Marc Fatima-Zahra Mohamed-Amine
  Esperanza Guadalupe Yolanda Rutendo Tesfay Selam Yonas Hiwot Abebe Saïda Soumaya Wafa Ines Amal Rania Sofiane
  Bilal Ilyès Rayan Noham Assia Meriem Imane Hafida Touria Fouzia Aziz Driss Hicham Jamal Kamel Lotfi Mourad Nabil`.split(
    /\s+/,
  )

const surnames =
  `Martin Bernard Benali Thomas Petit Robert Richard Diallo Durand Dubois Moreau Laurent Simon Michel Lefèvre Traoré
  Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Mercier Blanc
  Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel
  Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly
  Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard
  Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet Rolland
  Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps
  Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault
  Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez Le-Gall Collet Léger Bouvier Julien Prévost
  Millet Perrot Daniel Le-Roux Cousin Germain Breton Besson Langlois Rémy Le-Goff Pelletier Lévêque Perrier Leblanc
  Barré Lebrun Marchal Weber Mallet Hamon Boulanger Jacob Monnier Michaud Rodriguez Guichard Gillet Étienne Grondin
  Poulain Tessier Chevallier Collin Chauvin Da-Silva Bouchet Gay Lemaître Bénard Maréchal Humbert Reynaud Antoine Hoarau
  Perret Barthélemy Cordier Pichon Lejeune Gilbert Lamy Delaunay Pasquier Carlier Laporte Gomes Ferreira Pereira Alves
  Rodrigues Dos-Santos Lopes Ribeiro Carvalho Teixeira Moreira Gonçalves Martins Fernandes Marques Rocha Antunes
  El-Amrani Ben-Ali Belkacem Bouazza Cherif Haddad Hamidi Khelifi Mansouri Meziane Ouali Rahmani Saïdi Slimani Ziani
  Boukhari Benaïssa Bensaïd El-Idrissi Alaoui Berrada Tazi Chraïbi El-Khattabi Amrouche Aït-Ahmed Larbi Mokhtari Brahimi
  N’Diaye Ndiaye Diop Fall Sow Ba Sy Seck Gueye Faye Sarr Cissé Camara Coulibaly Keïta Konaté Koné Touré Sissoko Dembélé
  Diarra Sanogo Ouédraogo Kaboré Mbaye Bâ Barry Bah Balde Condé Sylla Soumah Kouassi Kouadio Yao Mendy Gomis Mensah Okafor
  Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Aydın Arslan Doğan Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Wang Li Zhang Chen Liu
  Kowalski Wiśniewski Wójcik Nowak Kamiński Shevchenko Kovalenko Bondarenko Ivanova Petrov Popescu Ionescu Dumitru Radu
  Hoxha Krasniqi Gashi Beridze Kvaratskhelia Sargsyan Harutyunyan Rahimi Ahmadi Hosseini Karimi Stanikzai Singh Kumar
  Kaur Patel Sivakumar Rajaratnam O’Connor D’Almeida Van-den-Berghe De-Souza Di-Marco Lo-Presti Rossi Bianchi Esposito
  Tesfaye Gebremedhin Mohamed-Ali Hassan Abdi Warsame Randrianarisoa Rakotomalala Attoumani Madi Boinali Hoareau Técher
  Montrose Céleste Désir Jean-Baptiste Saint-Louis Zafimahova Louisy Ajavon Zinsou`.split(/\s+/)

/** That many people: about a third of the surnames come from a long list of rare ones, as in any French town. */
export function inventPeople(count: number, draw: () => number): readonly InventedPerson[] {
  const rare = rareSurnames()
  return Array.from({ length: count }, () => invent(draw, rare))
}

function invent(draw: () => number, rare: readonly string[]): InventedPerson {
  const first = frequent(firstNames, draw)
  const surname = (): string =>
    spaced(draw() < 0.35 ? (rare[Math.floor(draw() * rare.length)] ?? 'Dupré') : frequent(surnames, draw))
  const certain = draw()
  return {
    firstNames: draw() < 0.2 ? `${first} ${frequent(firstNames, draw)}` : first,
    usageName: surname(),
    birthName: draw() < 0.25 ? surname() : undefined,
    birth: {
      year: 2010 - Math.floor((draw() + draw()) * 45),
      month: certain < 0.03 ? undefined : 1 + Math.floor(draw() * 12),
      day: certain < 0.04 ? undefined : 1 + Math.floor(draw() * 28),
    },
    phone:
      draw() < 0.85
        ? `+33${draw() < 0.8 ? 6 : 7}${String(Math.floor(draw() * 1e8)).padStart(8, '0')}`
        : undefined,
  }
}

// The square of a draw leans to the head of the list.
function frequent(names: readonly string[], draw: () => number): string {
  return names[Math.floor(draw() ** 2 * names.length)] ?? 'Marie'
}

function spaced(name: string): string {
  return /^(El|Ben|Da|Dos|De|Di|Lo|Le|Van)-/.test(name) ? name.replaceAll('-', ' ') : name
}

// Many French surnames are names of villages.
function rareSurnames(): readonly string[] {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
  const communes = JSON.parse(readFileSync(path, 'utf8')) as readonly { nom: string }[]
  return [
    ...new Set(
      communes.map(({ nom }) => nom).filter((nom) => /^\p{L}{4,12}$/u.test(nom) && fold(nom) !== ''),
    ),
  ]
}
