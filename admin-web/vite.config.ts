import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

// The API serves the built files under /admin/; in development the API's own port is asked for everything under /api.
const apiOrigin = process.env['TSUNAGU_API_ORIGIN'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/admin/',
  plugins: [vue()],
  build: {
    target: 'es2020',
    // Fonts and pictures stay files: a data: URL would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // No inline polyfill script either.
    modulePreload: { polyfill: false },
  },
  server: { port: 5174, proxy: { '/api': { target: apiOrigin, changeOrigin: false } } },
  test: { environment: 'happy-dom', include: ['src/**/*.spec.ts'], restoreMocks: true, testTimeout: 60_000 },
});
