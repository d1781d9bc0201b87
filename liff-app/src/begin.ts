import type { Pinia } from 'pinia';
import { troubleOf } from './api/errors.ts';
import { getConfig } from './api/public.ts';
import { type Line, makeLine } from './line/line.ts';
import { useLanguage } from './stores/language.ts';
import { useSession } from './stores/session.ts';

/** LINE's SDK may hang on old versions of the app (seen on Android); public pages must not wait for it. */
const patience = 10_000;

/** Everything that must be known before the first screen: the service's settings, LINE, the session, the language. */
export async function begin(pinia: Pinia): Promise<void> {
  const session = useSession(pinia);
  const language = useLanguage(pinia);
  const remembered = language.remembered();
  const inLanguage = remembered ? language.choose(remembered).catch(() => undefined) : null;
  try {
    const config = await getConfig();
    session.config = config;
    const line = await makeLine(config);
    const reached = await Promise.race([
      line.init().then(
        () => line,
        () => null,
      ),
      after(patience),
    ]);
    await session.begin(config, reached);
  } catch (error) {
    session.trouble = troubleOf(error);
  }
  await inLanguage;
  if (!remembered && session.me) await language.choose(session.me.language).catch(() => undefined);
}

const after = (milliseconds: number) => new Promise<Line | null>((done) => setTimeout(() => done(null), milliseconds));
