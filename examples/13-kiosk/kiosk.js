// A public screen forgets: after two minutes without a touch or a key the finder begins again, warned of 20 seconds before.
const FORGET_AFTER_S = 120;
const WARN_BEFORE_S = 20;

const finder = document.querySelector('service-finder');
const dialog = document.querySelector('#waiting');
const seconds = document.querySelector('#seconds');
let idle = 0;
let used = false;

/** Somebody is there. The question closes by its button, so that a touch never falls through to what lies under it. */
function stay() {
  idle = 0;
  used = true;
}

function forget() {
  if (dialog.open) dialog.close();
  finder.forget();
  finder.open('home');
  scrollTo(0, 0);
  idle = 0;
  used = false;
}

for (const name of ['pointerdown', 'keydown', 'input', 'wheel']) addEventListener(name, stay, { capture: true, passive: true });
dialog.addEventListener('close', () => (idle = 0));
// Links lead out of the kiosk: people get a paper, not a second window.
finder.addEventListener('click', (event) => {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (link && !link.href.startsWith('blob:')) event.preventDefault();
});

setInterval(() => {
  if (!used) return;
  idle += 1;
  const left = FORGET_AFTER_S - idle;
  if (left <= 0) return forget();
  seconds.textContent = String(Math.min(left, WARN_BEFORE_S));
  if (left <= WARN_BEFORE_S && !dialog.open) dialog.showModal();
  if (left > WARN_BEFORE_S && dialog.open) dialog.close();
}, 1000);
