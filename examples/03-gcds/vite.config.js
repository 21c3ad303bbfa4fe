import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { outDir: 'built', assetsInlineLimit: 0, rollupOptions: { input: ['index.html', 'fr.html'] } },
});
