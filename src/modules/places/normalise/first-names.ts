// The first names that three French people out of four bear; « France » and « Paris » are left out on purpose.
const written = `
adele adeline adrien agathe agnes ahmed aicha alain alan albane alban albert alexandra alexandre alexia alexis ali alice
aline alix alizee amandine ambre amelie amina anais andre andrea andree angelique anissa anita anna annabelle anne
annick annie anthony antoine antoinette arielle armand armelle arnaud arthur astrid aude audrey augustin aurelie
aurelien aurore axel axelle aymeric aziz barbara baptiste bastien beatrice benedicte benjamin benoit bernadette bernard
berthe bertrand blandine boris brahim brice brigitte bruno camille carine carla carole caroline catherine cathy cecile
cedric celia celine chantal charlene charles charlotte chloe christel christelle christian christiane christine christophe
claire clara clarisse claude claudette claudia claudine clemence clement clementine clotilde colette coline coralie
corentin corinne cyril cyrille damien daniel daniele danielle david deborah delphine denis denise diane didier dimitri
djamila dominique dorian dorothee edith edouard edwige eleonore elias eliane elisabeth elise elodie eloise elsa emeline
emilie emilien emma emmanuel emmanuelle eric erika erwan estelle esther etienne eugenie eva evelyne fabien fabienne
fabrice fanny farid fatiha fatima fatou felix fernand flavie flora florence florent florian floriane francis francine
franck francois francoise frederic frederique gabriel gabrielle gaelle gael gaetan genevieve geoffrey georges gerald
geraldine gerard germaine ghislaine gilbert gilles gisele gregoire gregory guillaume guy gwenaelle gwendoline habib
hakim hamid hassan helene henri herve hicham hugo hugues ibrahim ines irene isabelle jacqueline jacques jamila jean
jeanine jeanne jeannine jennifer jeremie jeremy jerome jessica joel joelle johan johanna jonathan jordan josette joseph
josephine josiane josyane jules julia julie julien juliette justine karim karima karine katia kevin khadija khalid
laetitia laila laura laure laurence laurent laurie lea leila lena leo leon leonie liliane lina linda lisa lise loic lola
louis louise luc lucas lucette lucie lucien lucienne ludivine ludovic lydia lydie madeleine mael maelle magali magalie
malika manon manuel marc marcel marcelle margaux margot marguerite maria mariam marianne marie marielle marina marine
marion marjorie martial martin martine maryline maryse maryvonne mateo mathias mathieu mathilde mathis matthieu maud
maurice max maxence maxime melanie melina melissa michael michel micheline michele michelle mickael mireille mohamed
mohammed monique morgane mourad mustapha myriam nabil nadege nadia nadine nadir nathalie nathan nelly nicolas nicole
nina noel noelle noemie nora norbert nour odette odile oceane olivia olivier ophelie oscar pascal pascale patrice
patricia patrick paul paula paule paulette pauline perrine philippe pierre pierrette quentin rachel rachid raphael
raphaelle raymond raymonde regine regis remi remy renaud rene renee richard robert robin rodolphe roger roland rolande
romain romane rosalie rose roxane sabine sabrina said salima salome samia samir samira samuel sandra sandrine sara sarah
sebastien serge severine simon simone sofia solange solene sonia sophie stella stephane stephanie steve steven suzanne
sylvain sylvette sylviane sylvie tania tatiana theo theophile therese thibaud thibault thierry thomas tiphaine tristan
valentin valentine valerie vanessa veronique victor victoria vincent virginie viviane william xavier yael yann yannick
yasmina yassine yohan yolande youssef yves yvette yvon yvonne zoe zohra`

/** First names without accents; of a double one, both halves are here. */
export const firstNames: ReadonlySet<string> = new Set(written.trim().split(/\s+/))

/** People whose names halls, schools and federations bear. */
export const honouredNames =
  /\b(leo lagrange|simone veil|simone de beauvoir|jean jaures|jean moulin|jean ferrat|jean vilar|jean mermoz|jean mace|jean zay|jules ferry|jules verne|victor hugo|marguerite duras|louise michel|rosa parks|albert camus|albert jacquard|jacques prevert|jacques brel|pablo picasso|charles de gaulle|louis pasteur|louis aragon|marie curie|pierre curie|emile zola|george sand|olympe de gouges|nelson mandela|andre malraux|francois mitterrand|francois rabelais|gerard philipe|elsa triolet|germaine tillion|josephine baker|lucie aubrac|frederic ozanam|rene cassin|robert debre|paul eluard|paul langevin|pierre mendes france|georges brassens|antoine de saint exupery|denis diderot|martin luther king|anne frank|michel colucci|raymond aubrac|marcel pagnol|romain rolland|edith piaf|camille claudel|charles peguy|joseph wresinski)\b/
