// A small service worker, for hosts that want the finder to work without a network after the first visit. It keeps the finder's script, its
// parts, the catalogue files that were asked for, and the pages that the host names. Nothing of a person is kept.
//
// Put a file `worker.js` at the root of the site, because a worker serves only pages at or below its own place:
//
//   self.serviceFinderFolder = '/service-finder/';
//   self.serviceFinderPages = ['/benefits.html', '/style.css'];
//   importScripts('/service-finder/service-finder.worker.js');
//
// and in a script of the page: navigator.serviceWorker.register('/worker.js');
//
// Files with a hash in their name never change: kept once, they are not asked for again. All others are asked for first, and taken from what was
// kept when there is no network.
(() => {
  const CACHE = 'service-finder-1';
  const LIMIT = 400;
  const HASHED = /[.-][0-9A-Za-z_-]{8,}\.(json|js)$/;
  const folder = new URL(self.serviceFinderFolder ?? './', self.location.href).href;
  const pages = (self.serviceFinderPages ?? []).map((page) => new URL(page, self.location.href).href);

  const plain = (url) => url.split(/[?#]/)[0];
  const isOurs = ({ method, url }) =>
    method === 'GET' && (pages.includes(plain(url)) || (url.startsWith(folder) && /\.(json|js)$/.test(plain(url))));

  self.addEventListener('install', (event) => {
    event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(pages)));
    self.skipWaiting();
  });
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    if (isOurs(request)) event.respondWith(HASHED.test(plain(request.url)) ? keptFirst(request) : networkFirst(request));
  });

  async function keptFirst(request) {
    const cache = await caches.open(CACHE);
    return (await cache.match(plain(request.url))) ?? keep(cache, request);
  }

  async function networkFirst(request) {
    const cache = await caches.open(CACHE);
    try {
      return await keep(cache, request);
    } catch (error) {
      const kept = await cache.match(plain(request.url));
      if (kept) return kept;
      throw error;
    }
  }

  /** Fetches, and keeps what arrived whole. The oldest files go when there are too many. */
  async function keep(cache, request) {
    const response = await fetch(request);
    if (!response.ok || response.type !== 'basic') return response;
    await cache.put(plain(request.url), response.clone());
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, Math.max(0, kept.length - LIMIT)).map((old) => cache.delete(old)));
    return response;
  }
})();
