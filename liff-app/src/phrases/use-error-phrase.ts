import { useLanguage } from '../stores/language.ts';
import { errors, unknownError } from './ja/errors.ts';

/** The sentence for an error code of the API; a code without one gets the kind general sentence. */
export function useErrorPhrase(): (code: string) => string {
  const language = useLanguage();
  return (code) => {
    const easy = language.current === 'easy-ja' ? language.easyPack : null;
    const known: Record<string, string> = easy?.errors ?? errors;
    return (Object.hasOwn(known, code) ? known[code] : null) ?? easy?.unknownError ?? unknownError;
  };
}
