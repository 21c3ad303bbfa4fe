// A classic script for pages that cannot write `type="module"`: it imports the module that lies beside it.
const own = document.currentScript;
if (own instanceof HTMLScriptElement) void import(/* @vite-ignore */ new URL('service-finder.js', own.src).href);
