import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Relative addresses: the page works in any folder.
export default defineConfig({ base: './', plugins: [react()], build: { outDir: 'built', assetsInlineLimit: 0 } });
