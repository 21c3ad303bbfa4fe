// npm start: installs what is missing, builds, serves the examples and prints the address.
import { checkNode, ensureInstalled } from './run.mjs';
import { buildCatalog, buildPackages, copyCatalogToCdn } from './build.mjs';

checkNode();
await ensureInstalled();
await buildPackages();
await buildCatalog();
copyCatalogToCdn();
const { serve } = await import('./serve.mjs');
const wanted = Number(process.env.PORT ?? 8080);
const { url } = await serve({ port: wanted }).catch(() => serve());
console.log(`\nservice-finder is at ${url}\nA government page with the finder in it: ${url}01-plain-html/\nStop with Ctrl+C.`);
