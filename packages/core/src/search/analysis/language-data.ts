/**
 * What the analysis knows of English and French. It travels in the index (of `ca`), not in the page's code: only builders import this.
 *
 * `stop`: words that say nothing of what somebody needs. `soft`: words that help a little but never decide. `forms`: what endings cannot
 * explain, as `stem: form form;`. `endings`: rules of the light stemmer, in order: least letters, ending (a regular expression, anchored at the end
 * by itself where it must be), what takes its place. All folded.
 */
export const LANGUAGE_DATA: Readonly<Record<string, { readonly stop: string; readonly soft: string; readonly forms: string; readonly endings: string }>> = {
  en: {
    stop: `
      a an and any are aren as at be been being but by can cant cannot could did didnt do does doesnt doing dont for from get gets getting got
      had has hasnt have havent having he her here hers hes hey hello hi him his how i id if ill im in into is isnt it its ive just know let lets
      like me mine might must my myself need needs of off on or our ours please pls r really s shall she should so some someone somebody
      something such than thank thanks that thats the their them then there theres these they theyre this those to too u ur us very want wants
      wanted was we were weve what whats when where wheres which who whos why will with without wont would ya yes yet you your youre
    `,
    soft: `
      about after again also always amount anything applied apply application applying available back because before best bit canada canadian
      claim day days eligible ever every federal fill find first form forms free give go going good gonna government help how info information
      keep long look looking lot made make many more most much new next no not now number office old one online only out over pay paying money
      phone program programs qualify receive right service services show still start submit sure take tell thing things time today told try
      trying two up use way website week weeks well where work year years yesterday last summer winter spring tomorrow diagnosed too expensive
      cheap cheaper march april june july september october november december january february kind people person mother father mom mum dad son
      daughter husband wife brother sister grandma grandmother grandpa grandfather
    `,
    forms: `
      child: children childs;kid: kids;woman: women;man: men;wife: wives;die: died dies dying dead death deaths deceased; pay: paid;
      los: lost loss;buy: bought;broke: broken;steal: stole stolen;tax: taxes;live: lives;benefit: benefits benefit;
       business: business businesses;licens: licence license;driv: driver;marry: married;news: news;center: centre; check: cheque;
      fired: fired firing;parental: parental;;
    `,
    endings: String.raw`
      4 (?<!s|u|i)s$
      4 ie$|y$ i
      7 ications?$ i
      8 istration$ ist
      8 (a|i)bilit(?:y|i)$ $1bl
      7 ation$|ating$|ated$|ate$
      6 ([aeiou].*t)ion$ $1
      6 ment$
      6 ness$|ful$|ly$|li$
      5 ([aeiouy].*)(?:ing|ed)$ $1
      7 [eo]r$
      4 e$
      5 ([bdfgmnprt])\1$ $1
      6 licenc$ licens
      4 y$ i
    `,
  },
  fr: {
    stop: `
      a ai aie ait alors as au aucun aussi aux avait avec avez avoir avons ayant bonjour c ca car ce ceci cela ces cet cette chez ci comme
      comment d dans de des dois doit donc du elle elles en encore ensuite es est et etait etaient ete etes etre eu eux faire fais fait faut il
      ils j jai je juste l la le les leur leurs lui m ma mais me merci mes meme mettre moi mon n ne ni nos notre nous on ont ou par parce pas peu
      peut peux plait plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi recevoir s sa salut sans se sera ses si sil sois
      soit sommes son sont suis sur svp t ta te tes toi ton tous tout toute toutes tres tu un une va vais viens vient veut veux voila vos votre
      voudrais voulais vous y
    `,
    soft: `
      acces admissible aide aider ainsi aller an annee annees ans apres avant beaucoup bien canada canadien canadienne chaque chercher combien
      debut demande demander depuis deux dire dois droit formulaire federal gens gouvernement gratuit information informations jamais jour jours
      ligne longtemps maintenant mois moyen non nouveau nouvelle numero argent obtenir ou payer premier prendre programme programmes quelque
      quelques quelqu remplir savoir service services site telephone temps toujours trouver truc veulent voir vrai trop cher chers chere cheres
      pogne prochain prochaine hier demain ete hiver automne printemps semaine janvier fevrier mars avril juin juillet septembre octobre novembre
      decembre gens personne personnes pere mere mari femme fils fille frere soeur chum blonde conjoint conjointe
    `,
    forms: `
      travail: travaux;oeil: yeux;mort: mort morte morts;deced: deces decede decedee;pai: paie paye payer;fils: fils; mois: mois;pays: pays;
      bras: bras;ain: aines aine ainee;lou: loue louer;loyer: loyer;impot: impot impots; perd: perdu perdue perte perdre;mari: mari;
      marie: marie mariee maries marier;nai: naitre ne nee;naissanc: naissance; permis: permis;divorc: divorce;chom: chomage chomeur chomeuse;;
    `,
    endings: String.raw`
      5 eaux$ eau
      5 aux$ al
      4 [sx]$
      7 issement$|ement$
      7 ation$|ateur$|atrice$
      6 euse$ eur
      5 ive$ if
      8 ite$
      6 ([aeiouy].*t)ion$ $1
      7 erait$|eront$|erai$|aient$|ait$|ais$
      7 ant$|ante$
      4 (?:ees|ee|er|ez|es|e)$
      5 ([lnrtpm])\1$ $1
      4 y i
      6 i$
    `,
  },
};

const line = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The text of a language for an index: what `readLanguage` reads. */
export const languageText = (lang: string): string => {
  const { stop = '', soft = '', forms = '', endings = '' } = LANGUAGE_DATA[lang] ?? {};
  return [...[stop, soft, forms].map(line), ...endings.trim().split(/\s*\n\s*/)].join('\n');
};

/** The stop words of the other languages, to notice a query that is in one of them: `fr:a ai aie …`. */
export const otherStopWords = (lang: string): string =>
  Object.entries(LANGUAGE_DATA).filter(([other]) => other !== lang).map(([other, { stop }]) => `${other}:${line(stop)}`).join('\n');
