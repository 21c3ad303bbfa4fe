import type { Service } from '@service-finder/core';
import { html, nothing, type TemplateResult } from 'lit';
import { byStanding, STANDINGS, type Standing } from '../findings.js';
import type { Scene } from '../scene.js';
import { asking } from '../session.js';
import type { StringKey } from '../strings/types.js';
import { filterBar, fits } from './filters.js';
import { groupsByGovernment, placeNote } from './lists.js';
import { fold, go, heading, icon, rec, say, title } from './parts.js';
import { markOf, serviceItem } from './services.js';

const SHOWN = 8;
const GROUP_NAMES: Readonly<Record<Exclude<Standing, 'unlikely'>, StringKey>> = {
  likely: 'groupLikely',
  automatic: 'groupAutomatic',
  undecided: 'groupUndecided',
  open: 'groupAsk',
  ask: 'groupAsk',
  received: 'groupReceived',
  'not-offered': 'notOffered',
};

/** Groups whose heading says all that is to say of how their services stand. */
const SAID: readonly Standing[] = ['likely', 'automatic', 'received', 'not-offered'];

/** What the answers say of every service in view, in words. Unlikely ones are folded, never hidden. */
export function resultsView(scene: Scene): TemplateResult {
  const { findings, level, session, actions } = scene;
  const shown = findings.services.filter((service) => fits(scene, service));
  const groups = byStanding(shown, findings.decisions);
  const unlikely = groups.get('unlikely')!;
  const others = shown.filter((service) => !unlikely.includes(service));
  const counts = { likely: groups.get('likely')!.length + groups.get('automatic')!.length, undecided: groups.get('undecided')!.length };
  // In both, the next thing to do is to ask: one group.
  const listOf = (name: Standing) => (name === 'open' ? [...groups.get('open')!, ...groups.get('ask')!] : groups.get(name)!);
  return html` ${title(scene, resultsTitle(scene))}
    <p class="lead">
      ${
        counts.undecided > 0
          ? say(scene, 'resultsCount', {
              likely: scene.words.t('countLikely', { count: counts.likely }),
              undecided: scene.words.t('countUndecided', { count: counts.undecided }),
            })
          : say(scene, 'countLikely', { count: counts.likely })
      }
    </p>
    ${placeNote(scene)}
    <p class="ways">
      ${findings.next ? go(say(scene, 'continueQuestions'), () => actions.show(asking(findings.next!)), 'primary') : nothing}
      ${session.scope?.about === 'bundle' ? go(say(scene, 'seePlan'), () => actions.show({ name: 'plan' }), findings.next ? 'secondary' : 'primary') : nothing}
    </p>
    ${grouping(scene)} ${findings.services.length > 4 ? filterBar(scene, findings.services) : nothing}
    <div id="results" tabindex="-1">
      ${
        session.groupBy === 'government'
          ? groupsByGovernment(scene, others)
          : STANDINGS.filter((name) => name !== 'unlikely' && name !== 'ask' && listOf(name).length > 0).map(
              (name) =>
                html`<section class="group ${name}">
                  ${groupHeading(scene, name as keyof typeof GROUP_NAMES, listOf(name).length)}
                  ${longList(scene, listOf(name), SAID.includes(name))}
                </section>`,
            )
      }
      ${shown.length === 0 ? html`<p>${say(scene, 'noneLeft')}</p>` : nothing}
      ${
        unlikely.length > 0
          ? fold(
              say(scene, 'groupUnlikely', { count: unlikely.length }),
              html`<ul class="services">
                ${unlikely.map((service) => serviceItem(scene, service, level + 1))}
              </ul>`,
            )
          : nothing
      }
    </div>`;
}

const groupHeading = (scene: Scene, name: keyof typeof GROUP_NAMES, count: number) =>
  heading(
    scene.level + 1,
    html`<span class="mark ${name}">${icon(markOf(name))}</span>${say(scene, GROUP_NAMES[name])}
      <span class="count">(${scene.words.number(count)})</span>`,
  );

/** The first services of a group; the others folded, so that the next group can be seen. */
function longList(scene: Scene, services: readonly Service[], isSaid: boolean): TemplateResult {
  const [first, rest] = services.length > SHOWN + 2 ? [services.slice(0, SHOWN), services.slice(SHOWN)] : [services, []];
  const list = (some: readonly Service[]) =>
    html`<ul class="services">
      ${some.map((service) => serviceItem(scene, service, scene.level + 2, undefined, isSaid))}
    </ul>`;
  return html`${list(first)}${rest.length > 0 ? fold(say(scene, 'showMore', { count: rest.length }), list(rest)) : nothing}`;
}

function resultsTitle(scene: Scene): unknown {
  const { scope } = scene.session;
  const name =
    scope?.about === 'bundle'
      ? scene.texts.bundles.get(scope.bundle)?.name
      : scope?.about === 'service'
        ? scene.texts.services.get(scope.service)?.name
        : scope?.about === 'topic'
          ? scene.texts.topics.get(scope.topic)?.name
          : undefined;
  return name ? html`${rec(scene, name)}${scene.words.t('colon')} ${say(scene, 'results')}` : say(scene, 'resultsTitle');
}

function grouping(scene: Scene): TemplateResult {
  const option = (by: 'standing' | 'government', key: StringKey) =>
    html`<label class="choice small">
      <input type="radio" name="group-by" .checked=${scene.session.groupBy === by} @change=${() => scene.actions.groupBy(by)} /><span
        >${say(scene, key)}</span
      ></label
    >`;
  return html`<fieldset class="grouping">
    <legend>${say(scene, 'groupBy')}</legend>
    ${option('standing', 'groupByStanding')}${option('government', 'groupByGovernment')}
  </fieldset>`;
}
