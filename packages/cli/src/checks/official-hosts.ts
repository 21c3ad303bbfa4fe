import type { Check } from './check.js';

/** Where governments publish: whole domains, each with everything below it. */
const GOVERNMENT = [
  'canada.ca gc.ca gov.ab.ca gov.bc.ca gov.mb.ca gov.nb.ca gov.nl.ca gov.ns.ca gov.nt.ca gov.nu.ca gov.on.ca gov.pe.ca gov.sk.ca gov.yk.ca gov.yt.ca',
  'alberta.ca gnb.ca snb.ca manitoba.ca novascotia.ca ontario.ca princeedwardisland.ca quebec.ca gouv.qc.ca saskatchewan.ca yukon.ca assembly.nl.ca legnb.ca',
  'calgary.ca edmonton.ca halifax.ca laval.ca longueuil.quebec montreal.ca ville.montreal.qc.ca ville.quebec.qc.ca ottawa.ca regina.ca saskatoon.ca stjohns.ca toronto.ca',
  'vancouver.ca winnipeg.ca york.ca regionofwaterloo.ca bathurst.ca brantford.ca hamilton.ca niagararegion.ca oakville.ca oshawa.ca rawdon.ca thorold.com townofmono.com',
  'rmwb.ca whitehorse.ca yellowknife.ca iqaluit.ca newdenver.ca weststpaul.com',
];

/** Bodies that a law or a government set up, courts, and the press wires on which governments publish their own releases. */
const PUBLIC_BODIES = [
  'revenuquebec.ca hydroquebec.com csj.qc.ca csst.qc.ca cnesst.gouv.qc.ca ivac.qc.ca inspq.qc.ca protecteurducitoyen.qc.ca aidejuridiquequebec.qc.ca artm.quebec stm.info ciussswestcentral.ca mrcautray.qc.ca mrcmatawinie.org',
  'wsib.ca legalaid.on.ca octranspo.com yrt.ca skilledtradesontario.ca csfontario.ca drivetest.ca hydroone.com hdsb.ca porcupinehu.on.ca hkpr.on.ca ontariohealthathome.ca tribunalsontario.ca fsrao.ca',
  'worksafenb.ca socialsupportsnb.ca workingnb.ca travailnb.ca vivreaunb.ca livinginnb.ca saveenergynb.ca nbhc.ca nbed.ca courtsnb-coursnb.ca electionsnb.ca legalaid.nb.ca legalaid-aidejuridique-nb.ca',
  'wcb.ns.ca courts.ns.ca nslegalaid.ca nsfamilylaw.ca childcarenovascotia.ca wcb.pe.ca innovationpei.com skillspei.com workplacenl.ca court.nl.ca',
  'worksafebc.com bchousing.org workbc.ca studentaidbc.ca bcfma.ca legalaid.bc.ca icbc.com healthlinkbc.ca vch.ca bceid.ca fnha.ca bcrentbank.ca sparc.bc.ca welcomebc.ca',
  'wcb.ab.ca legalaid.ab.ca ahs.ca albertahealthservices.ca wcb.mb.ca legalaid.mb.ca mpi.mb.ca winnipegtransit.com mmf.mb.ca wcbsask.com sgi.sk.ca isc.ca legalaid.sk.ca 211.ca sasklotteries.ca',
  'wscc.nt.ca wcb.yk.ca wcb.yt.ca yukonlegalaid.ca legalaid.nt.ca nunavutlegalaid.ca nhssa.ca',
  'elections.ca rcmp.ca bdc.ca bizpal.ca bizpal-perle.ca canadapost-postescanada.ca cfmws.ca pca-cal.ca',
  'nunatsiavut.com nisgaanation.ca gitlaxtaamiks.com cngov.ca apatisiiwin.ca chasseurcri.ca chtisb.ca nrbhss.ca cssspnql.com tlicho.ca irc.inuvialuit.com inuvialuit.com tunngavik.com metisnation.org',
  'newswire.ca wayback.archive-it.org web.archive.org canlii.org',
];

const HOSTS = new Set([...GOVERNMENT, ...PUBLIC_BODIES].flatMap((line) => line.split(' ')));

/** Whether an address is on a domain of a government or public body. */
export function isOfficialHost(address: string): boolean {
  const labels = (/^https?:\/\/([^/:?#]+)/.exec(address)?.[1] ?? '').toLowerCase().replace(/\.$/, '').split('.');
  return labels.some((_, i) => HOSTS.has(labels.slice(i).join('.')));
}

/** An official text may be read in a copy anywhere; people are sent only to the government's own address. */
export const officialHosts: Check = {
  name: 'official-hosts',
  why: 'The address of a source is a link on screen. A copy on a stranger’s site can change, vanish or harm.',
  run({ catalog, report }) {
    for (const record of [...catalog.services.values(), ...catalog.amounts.values()]) {
      (record.value.sources ?? []).forEach((source, i) => {
        if (!source || source.kind === 'guide') return;
        for (const lang of ['en', 'fr'] as const) {
          const address = source[lang];
          if (typeof address !== 'string' || isOfficialHost(address)) continue;
          report(
            record,
            ['sources', i, lang],
            'unofficial-host',
            `This is not an address of a government or public body. Keep the title, add “(stored copy)” to it, and remove the address. A public body that is missing goes on the list in packages/cli/src/checks/official-hosts.ts`,
          );
        }
      });
    }
  },
};
