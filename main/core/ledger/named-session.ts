import { beforeSession, namedSession } from './named-session.rules.ts';

/** The session of a congress that words (without spaces) name, with the place before it; null for none. */
export function sessionIn(words: string): string | null {
  const named = namedSession.form.words(words);
  return named === null ? null : beforeSession.form.replace(named);
}
