import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Standing inspections of the console's own house rules.
const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|vue)$/.test(path) && !path.endsWith('.spec.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const importsOf = (text: string) => [...text.matchAll(/from '(\.[^']+)'/g)].map(([, target]) => target ?? '');

describe('the house', () => {
  it('has files to inspect', () => {
    expect(files.length).toBeGreaterThan(80);
  });

  it('lets no feature import another', () => {
    const strangers = files.flatMap(({ path, text }) => {
      const feature = /^features\/([^/]+)\//.exec(path)?.[1];
      if (!feature) return [];
      return importsOf(text)
        .map((target) => join(dirname(path), target).replaceAll('\\', '/'))
        .filter((target) => target.startsWith('features/') && !target.startsWith(`features/${feature}/`))
        .map((target) => `${path} → ${target}`);
    });
    expect(strangers).toEqual([]);
  });

  it('keeps features out of ui, api, stores and phrases', () => {
    const below = files.filter(({ path }) => /^(ui|api|stores|phrases)\//.test(path));
    const upward = below.filter(({ text }) => importsOf(text).some((target) => target.includes('/features/')));
    expect(upward.map(({ path }) => path)).toEqual([]);
  });

  it('speaks Japanese only from the phrases', () => {
    // The linter of ui/readability is about Japanese, and dates are written in it.
    const allowed = /^(phrases|test)\/|^ui\/(readability|dates)\.ts$/;
    const speaking = files
      .filter(({ path }) => !allowed.test(path))
      .filter(({ text }) => {
        const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--[\s\S]*?-->/g, '');
        return /[ぁ-んァ-ヶ一-龠]/.test(code);
      });
    expect(speaking.map(({ path }) => path)).toEqual([]);
  });

  it('calls fetch in one place only', () => {
    const callers = files.filter(({ text }) => /\bfetch\(/.test(text)).map(({ path }) => path);
    expect(callers).toEqual(['api/http.ts']);
  });

  it('needs no inline script or style in its page', () => {
    const page = readFileSync(join(root, '../index.html'), 'utf8');
    expect(page).not.toMatch(/ style=|<style|<script(?![^>]* src=)/);
  });
});
