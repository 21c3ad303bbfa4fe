import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue must be told that the tag is not one of its own components.
const isCustomElement = (tag) => tag === 'service-finder';

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  build: { outDir: 'built', assetsInlineLimit: 0 },
});
