import { ServiceFinder } from './service-finder.js';

if (!customElements.get('service-finder')) customElements.define('service-finder', ServiceFinder);

declare global {
  interface HTMLElementTagNameMap {
    'service-finder': ServiceFinder;
  }
}
