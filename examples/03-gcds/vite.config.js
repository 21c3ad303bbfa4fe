import { defineConfig } from 'vite';

/** The design system's stylesheet asks Google and its own CDN for fonts: a page that asks nobody else leaves that out, or serves them itself. */
const withoutRemoteFonts = {
  name: 'without-remote-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/gcds.css') ? code.replace(/@import url\("https:[^"]*"\);?/g, '').replace(/@font-face\{[^}]*\}/g, '') : undefined,
};

export default defineConfig({
  base: './',
  plugins: [withoutRemoteFonts],
  build: { outDir: 'built', assetsInlineLimit: 0, rollupOptions: { input: ['index.html', 'fr.html'] } },
});
