/** What everybody tries first, in French and in English; written folded, without the figures people add. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  0123456789 01234567890 012345678910 1234567890 12345678901 123456789012 1234567890123 123456789123
  123456123456 123123123123 121212121212 098765432109 987654321098 9876543210 147258369147 1q2w3e4r5t6y
  1qaz2wsx3edc azertyuiop azertyuiopqs azertyuiopqsdfghjklm azertyuiopqsdfghjklmwxcvbn qsdfghjklm wxcvbn azerty
  azertyui aqwzsxedc aqwzsxedcrfv qwerty qwertyuiop qwertyuiopas qwertyuiopasdf asdfghjkl zxcvbnm qwertz
  qwertzuiop abcdef abcdefgh abcdefghij abcdefghijkl abcdefghijklm motdepasse monmotdepasse lemotdepasse
  nouveaumotdepasse motdepasseccas motdepasse1234 mdp mdpmdpmdp motdepassse passe motsdepasse code codesecret
  secret monsecret confidentiel password passw0rd p4ssw0rd pssword pssw0rd mypassword newpassword thepassword
  passwordpassword changeme changemoi changezmoi changer achanger change temporaire provisoire temporary
  letmein letmeinplease opensesame sesame sesameouvretoi ouvretoi welcome welcomehome bienvenue bonjour
  bonjourbonjour bonsoir salut coucou coucoucoucou hello helloworld merci mercibeaucoup jetaime jetaimebeaucoup
  jetaimemonamour jetadore monamour moncoeur mavie mabelle monange monbebe moncheri macherie mapuce bisous
  gros bisous iloveyou iloveyouforever iloveyouso loveyou lovelove love amour amoureux toujours toietmoi
  pourtoujours pourlavie princesse princess prince reine doudou doudoudou loulou loulouloulou chouchou
  chouchoute chocolat chocolate caramel vanille nutella soleil soleilsoleil sunshine lune etoile vacances
  plage montagne printemps automne chatchat minou minouche chien toutou poisson licorne dragon dauphin
  papillon tigre monkey football foot rugby psg allezlom allezlesbleus olympique olympiquedemarseille marseille
  paris parisparis parissaintgermain lyon toulouse bordeaux nantes lille strasbourg montpellier bretagne
  france vivelafrance vivelafrancelibre republique liberteegalite liberteegalitefraternite mairie mairiemairie
  mairiedalpha ccas ccasccas commune accueil accueilccas accueilmairie secretariat bureau bureautique
  ordinateur informatique internet utilisateur user username admin administrateur administrator
  administration adminadmin root rootroot superadmin superuser azertyadmin test testtest testtesttest
  testpassword tester essai demo demonstration exemple invite invitee guest default defaut master
  masterkey superman batman spiderman pokemon pikachu starwars harrypotter matrix michael michaeljackson
  jennifer jessica ashley daniel thomas nicolas camille juliette pierre marie jean jeanmarie mariejeanne
  alexandre alexandra sebastien stephanie christophe catherine isabelle philippe veronique frederic
  caroline celine virginie sandrine nathalie charlotte guillaume maximilien elisabeth bernadette
  mohamed fatima maman mamanpapa papamaman papa mamamia famille mafamille mesenfants monfils mafille
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre
  octobre novembre decembre ete hiver noel joyeuxnoel bonneannee anniversaire bonanniversaire
  correcthorsebatterystaple trustno whatever nothing rien jenesaispas jesaispas jaioublie oublie
  impossible possible liberte egalite fraternite espoir bonheur joie sourire musique guitare piano
  facebook google gmail hotmail orange wanadoo yahoo microsoft windows outlook samsung iphone android
  coteacote cotecote mediateur mediatrice mediation numerique
  `
    .trim()
    .split(/\s+/),
)
