import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { firstPaint } from './src/features/welcome/first-paint.ts';

/** Where the API answers during development; in production one proxy stands in front of both. */
const api = process.env.API_URL ?? 'http://localhost:4000';

export default defineConfig({
  base: '/liff/',
  plugins: [vue({ features: { optionsAPI: false } }), firstPaint()],
  build: {
    // Container queries and `lh` are used as they are: LINE's browsers are those of iOS 16 and Android WebView 111 or newer.
    target: ['safari16', 'chrome111'],
    // The content security policy has no `data:` for scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    // The first page carries the name of every other file: the manifest tells what is in which.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash].js',
        // Little files that go together: each one more is a name more on the first page.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'household', test: /src\/household\/(ages|guest|known|look-again|today)\./ }],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': { target: api } } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.spec.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
