"use strict";(self.webpackChunk_N_E=self.webpackChunk_N_E||[]).push([[425],{5425:(e,a,i)=>{i.r(a),i.d(a,{indexOf:()=>c,indexesOf:()=>h});var t=i(8728),n=i(5720),r=i(6006);function s(e,a){let i=(0,r.Z)(e).map(e=>e.folded),t=i.filter(e=>!a.stop.has(e));return(t.length>0?t:i).map(e=>(0,n.W)(e,a))}let o={en:{stop:`
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
    `}},l=e=>e.trim().replace(/\s+/g," "),u=e=>{let{stop:a="",soft:i="",forms:t="",endings:n=""}=o[e]??{};return[...[a,i,t].map(l),...n.trim().split(/\s*\n\s*/)].join("\n")};var d=i(1073),m=i(3380),p=i(555);let c=(e,a,i)=>(function(e,a){let{lang:i,jurisdiction:n}=a,r=`${n}/`,c=function(e,a){let i=e.map(e=>(function(e,a){let i=new Set([e.name,...e.aliases].flatMap(e=>s(e,a))),t=new Map,n=(e,n)=>{for(let r of new Set(s(e??"",a)))!i.has(r)&&r.length<30&&t.set(r,(t.get(r)??0)+n)};if("service"!==e.kind&&"bundle"!==e.kind)return t;for(let a of e.tasks??[])n(a,"bundle"===e.kind?1:3);return n(e.topics?.join(" "),2),n(e.summary,2),n(e.provider,1),n(e.criteria?.join(" "),1),t})(e,a)),t=new Map;for(let e of i)for(let a of e.keys())t.set(a,(t.get(a)??0)+1);let n=new Map,r=new Map,o=Math.max(4,.25*e.length);return i.forEach((e,a)=>{for(let[i,s]of[...e].filter(([e])=>t.get(e)<=o).sort(([e,a],[i,n])=>n-a||t.get(e)-t.get(i)||(e<i?-1:1)).slice(0,6)){let e=n.get(i)??[];e.push((a-(r.get(i)??0))*d.A_+Math.min(d.A_,s)-1),r.set(i,a),n.set(i,e)}}),n}(e,(0,t.d)(i,u(i))),h=[...c.keys()].sort(),f=a=>e.map(e=>a(e).replace(/[\n\r]+/g," ")).join("\n"),g=[...new Set(e.flatMap(e=>e.taskIds??[]))].sort(),y={ids:f(({id:e,kind:a})=>"concept"===a&&e!==d.vM?"":e.startsWith(r)?e.slice(r.length):e),kinds:e.map(e=>d.Jg[e.kind]).join(""),names:f(e=>[...new Set([e.name,...e.acronyms??[],...e.aliases])].map(e=>e.replace(/\|/g," ")).join("|")),topics:f(e=>(e.topicIds??[]).join(" ")),tasks:`${g.join(" ")}
${f(e=>(0,m.W1)((e.taskIds??[]).map(e=>g.indexOf(e))))}`,areas:f(e=>(e.area??[]).filter(a=>a!==n||e.area.length>1).join(" ")),targets:f(e=>(e.targets??[]).join(" ")),stems:(0,m.hS)(h),posts:h.map(e=>(0,m.W1)(c.get(e))).join("\n"),language:"ca"===n?u(i):"",others:"ca"===n?Object.entries(o).filter(([e])=>e!==i).map(([e,{stop:a}])=>`${e}:${l(a)}`).join("\n"):""};return{format:p.B,piece:"index",jurisdiction:n,lang:i,...y,sum:(0,m.cM)(d.cZ.map(e=>y[e]))}})(function(e,a,i){let t=e.texts.get(i);if(!t)return;let n=[];for(let i of e.services.values()){let r=t.services.get(i.id);r&&i.id.slice(0,i.id.indexOf("/"))===a&&n.push({id:i.id,kind:"service",jurisdiction:a,name:r.name,aliases:[],summary:r.summary,criteria:t.details.get(i.id)?.criteria??[],topicIds:i.topics,topics:i.topics.flatMap(e=>t.topics.get(e)?.name??[]),taskIds:i.tasks,tasks:i.tasks.flatMap(e=>t.tasks.get(e)?.name??[]),provider:t.providers.get(i.provider)?.name??"",area:function(e,a){let i=e.flatMap(e=>{let i=e.slice(0,e.lastIndexOf("-"));return a.get(e)?.kind==="indigenous"&&"ca"!==i?[i]:[]});return[...new Set([...e,...i])]}(i.area,e.jurisdictions)})}if("ca"===a){for(let[e,i]of t.bundles)n.push({id:e,kind:"bundle",jurisdiction:a,name:i.name,aliases:[i.summary]});for(let[e,i]of t.pointers)n.push({id:e,kind:"pointer",jurisdiction:a,name:i.name,aliases:[]});for(let[e,i]of t.jurisdictions)"ca"!==e&&n.push({id:e,kind:"place",jurisdiction:a,name:i.name,aliases:[]})}return n}(e,a,i)??[],{lang:i,jurisdiction:a}),h=(e,a)=>a.flatMap(a=>[...e.jurisdictions.keys()].map(i=>c(e,i,a)))}}]);