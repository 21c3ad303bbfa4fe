import{a as e,c as t,i as n,l as r,n as i,o as a,r as o,u as s}from"./search-engine-DgxQqvaj-BlCYB2xJ.js";function c(e,n){let i=t(e).map(e=>e.folded),a=i.filter(e=>!n.stop.has(e));return(a.length>0?a:i).map(e=>r(e,n))}var l={en:{stop:`
      a an and any are aren as at be been being but by can cant cannot could did didnt do does doesnt doing dont for from get gets getting got
      had has hasnt have havent having he her here hers hes hey hello hi him his how i id if ill im in into is isnt it its ive just know let lets
      like me mine might must my myself need needs of off on or our ours please pls r really s shall she should so some someone somebody
      something such than thank thanks that thats the their them then there theres these they theyre this those to too u ur us very want wants
      wanted was we were weve what whats when where wheres which who whos why will with without wont would ya yes yet you your youre
    `,soft:`
      able about after again allowed also always amount anything application applied apply applying april ask asked available back because
      become before best bit bring brother brought call called came canada canadian cheap cheaper check claim collect collecting come comes
      coming dad daughter day days december decide diagnosed difference different during each easy eligible else empty ended enough even
      ever every exactly expensive explain extra far father february federal few fill finally find finish finished first five follow form
      forms four free friday give go going gonna good government grandfather grandma grandmother grandpa guy happen happened happens hard hear
      heard help hour hours husband idea important including info information instead january july june keep kind kinda lady last late
      later least left less letter list little live living long look looking lot made main make man many march maybe mean means meet minute
      minutes mom moment monday money monthly more morning most mother much mum near nearby necessary new next no not nothing november now number
      october office okay old once one online only option options order out over own part pay paying people person phone place possible
      probably problem process program programs provide qualify question questions quick quickly quite rather ready reason receive received
      receiving recently require required requirements rest right room rule rules same saturday say says second see seem seems send sent september
      service services several show since sister situation son soon sort spring start started starting state stay step steps still stuff
      submit summer sunday sure take taken takes taking talk tell telling thing things think thinking though thought three through thursday time today
      together told tomorrow took top total toward try trying tuesday turn two type under understand until up update use used using usual usually
      visit wait waiting walk walked way ways website wednesday week weekly weeks well whole wife winter within woman wonder wondering work wrong
      year years yesterday
    `,forms:`
      child: children childs;kid: kids;woman: women;man: men;wife: wives;dying: dying;die: died dies dead death deaths deceased; pay: paid;
      los: lost loss;buy: bought;broke: broken;steal: stole stolen;tax: taxes;live: lives;benefit: benefits benefit;
       business: business businesses;licens: licence license;driv: driver;marry: married;news: news;center: centre; check: cheque;
      fired: fired firing;parental: parental;;
    `,endings:String.raw`
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
    `},fr:{stop:`
      a ai aie ait alors as au aucun aussi aux avait avec avez avoir avons ayant ben bonjour c ca car ce ceci cela ces cet cette chez chu chus ci comme
      comment d dans de des dois doit donc du elle elles en encore ensuite es est et etait etaient faque ete etes etre eu eux faire fais fait faut il
      ils j jai je juste l la le les leur leurs lui m ma mais me merci mes meme mettre moi mon n ne ni nos notre nous on ont ou par parce pas peu
      peut peux pis plait plus pour pourquoi puis pus qu quand que quel quelle quelles quels qui quoi recevoir s sa salut sans se sera ses si sil sois
      soit sommes son sont suis sur svp t ta te tes toi ton tous tout toute toutes tres tu un une va vais viens vient veut veux voila vos votre
      voudrais voulais vous y
    `,soft:`
      maman papa mamie papi acces admissible aide aider ainsi aller an annee annees ans appeler apporter apres argent arrive arriver aucune automne autre autres
      avant avril beaucoup besoin bien blonde bon bonne canada canadien canadienne cas chaque cher chercher chere cheres chers chose choses
      chum cinq combien comprendre compte conjoint conjointe connaitre croire dame date debut decembre demain demande demander depuis
      dernier derniere dernieres derniers deux devoir devrait difference dimanche difficile dire dit donne donner droit dur ecrire entendre envoye
      envoyer espere essaye exactement exemple expliquer facile facon fallu federal femme fevrier fille fils fin fini finir fois formulaire
      frere garder gens gouvernement grand grande gratuit heure heures hier hiver homme ici important information informations jamais
      janvier jeudi jour jours juillet juin lettre lieu ligne loin longtemps lundi madame maintenant manque mardi mari mars mercredi mere mieux minute mois moment
      monsieur montant moyen necessaire non normal nouveau nouveaux nouvelle nouvelles novembre nul numero obtenir octobre parle parler
      part parti partie passe passer payer pense penser pere personne personnes petit petite place plein plusieurs pogne possible pourrait
      pouvoir premier prendre preparer presque printemps pris probleme procedure prochain prochaine programme programmes propos quatre
      quelqu quelque quelques raison rapide rapidement recu regarder remplir rendu reponse reste rester rien samedi savoir semaine semaines semble
      septembre serait service services seul seule seulement simple site situation soeur sorte souvent suite sujet telephone temps terme
      tombe tomber tot toucher toujours trois trop trouve trouver truc type utiliser vendredi veulent vie vite vivre voir vrai
    `,forms:`
      travail: travaux;oeil: yeux;mort: mort morte morts;deced: deces decede decedee;pai: paie paye payer;fils: fils; mois: mois;pays: pays;
      bras: bras;ain: aines aine ainee;lou: loue louer;loyer: loyer;impot: impot impots; perd: perdu perdue perte perdre;mari: mari;
      marie: marie mariee maries marier;nai: naitre ne nee;naissanc: naissance; permis: permis;divorc: divorce;chom: chomage chomeur chomeuse;;
    `,endings:String.raw`
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
    `}},u=e=>e.trim().replace(/\s+/g,` `),d=e=>{let{stop:t=``,soft:n=``,forms:r=``,endings:i=``}=l[e]??{};return[...[t,n,r].map(u),...i.trim().split(/\s*\n\s*/)].join(`
`)},f=e=>Object.entries(l).filter(([t])=>t!==e).map(([e,{stop:t}])=>`${e}:${u(t)}`).join(`
`),p={tasks:3,topics:2,summary:2,provider:1,criteria:1},m=`ca`,h=6;function g(t,r){let{lang:c,jurisdiction:l}=r,u=`${l}/`,p=_(t,s(c,d(c))),h=[...p.keys()].sort(),g=e=>t.map(t=>e(t).replace(/[\n\r]+/g,` `)).join(`
`),v=[...new Set(t.flatMap(e=>e.taskIds??[]))].sort(),y={ids:g(({id:e,kind:t})=>t===`concept`&&e!==`real-words`?``:e.startsWith(u)?e.slice(u.length):e),kinds:t.map(e=>a[e.kind]).join(``),names:g(e=>[...new Set([e.name,...e.acronyms??[],...e.aliases])].map(e=>e.replace(/\|/g,` `)).join(`|`)),topics:g(e=>(e.topicIds??[]).join(` `)),tasks:`${v.join(` `)}\n${g(e=>o((e.taskIds??[]).map(e=>v.indexOf(e))))}`,areas:g(e=>(e.area??[]).filter(t=>t!==l||e.area.length>1).join(` `)),targets:g(e=>(e.targets??[]).join(` `)),stems:n(h),posts:h.map(e=>o(p.get(e))).join(`
`),language:l===m?d(c):``,others:l===m?f(c):``};return{format:2,piece:`index`,jurisdiction:l,lang:c,...y,sum:i(e.map(e=>y[e]))}}function _(e,t){let n=e.map(e=>v(e,t)),r=new Map;for(let e of n)for(let t of e.keys())r.set(t,(r.get(t)??0)+1);let i=new Map,a=new Map,o=Math.max(4,e.length*.25);return n.forEach((e,t)=>{let n=[...e].filter(([e])=>r.get(e)<=o).sort(([e,t],[n,i])=>i-t||r.get(e)-r.get(n)||(e<n?-1:1)).slice(0,h);for(let[e,r]of n){let n=i.get(e)??[];n.push((t-(a.get(e)??0))*2+Math.min(2,r)-1),a.set(e,t),i.set(e,n)}}),i}function v(e,t){let n=new Set([e.name,...e.aliases].flatMap(e=>c(e,t))),r=new Map,i=(e,i)=>{for(let a of new Set(c(e??``,t)))!n.has(a)&&a.length<30&&r.set(a,(r.get(a)??0)+i)};if(e.kind!==`service`&&e.kind!==`bundle`)return r;for(let t of e.tasks??[])i(t,e.kind===`bundle`?1:p.tasks);return i(e.topics?.join(` `),p.topics),i(e.summary,p.summary),i(e.provider,p.provider),i(e.criteria?.join(` `),p.criteria),r}var y=`ca`;function b(e,t){let n=e.flatMap(e=>{let n=e.slice(0,e.lastIndexOf(`-`));return t.get(e)?.kind===`indigenous`&&n!==y?[n]:[]});return[...new Set([...e,...n])]}function x(e,t,n){let r=e.texts.get(n);if(!r)return;let i=[];for(let n of e.services.values()){let a=r.services.get(n.id);a&&n.id.slice(0,n.id.indexOf(`/`))===t&&i.push({id:n.id,kind:`service`,jurisdiction:t,name:a.name,aliases:[],summary:a.summary,criteria:r.details.get(n.id)?.criteria??[],topicIds:n.topics,topics:n.topics.flatMap(e=>r.topics.get(e)?.name??[]),taskIds:n.tasks,tasks:n.tasks.flatMap(e=>r.tasks.get(e)?.name??[]),provider:r.providers.get(n.provider)?.name??``,area:b(n.area,e.jurisdictions)})}if(t===`ca`){for(let[e,n]of r.bundles)i.push({id:e,kind:`bundle`,jurisdiction:t,name:n.name,aliases:[n.summary]});for(let[e,n]of r.pointers)i.push({id:e,kind:`pointer`,jurisdiction:t,name:n.name,aliases:[]});for(let[e,n]of r.jurisdictions)e!==`ca`&&i.push({id:e,kind:`place`,jurisdiction:t,name:n.name,aliases:[]})}return i}var S=(e,t,n)=>g(x(e,t,n)??[],{lang:n,jurisdiction:t}),C=(e,t)=>t.flatMap(t=>[...e.jurisdictions.keys()].map(n=>S(e,n,t)));export{S as indexOf,C as indexesOf};