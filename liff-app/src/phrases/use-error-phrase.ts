import { useLanguage } from '../stores/language.ts';
import { errors, unknownError } from './ja/errors.ts';

/** The sentence for an error code of the API; a code without one gets the kind general sentence. */
export function useErrorPhrase(): (code: string) => string {
  const language = useLanguage();
  return (code) => {
    const { pack } = language;
    const known: Record<string, string> = pack?.errors ?? errors;
    return (Object.hasOwn(known, code) ? known[code] : null) ?? pack?.unknownError ?? unknownError;
  };
}
