import { aboutBefore, sessionInTitle } from './session-in-title.rules.ts';

/** The session of a congress that a title (without spaces) names, with the place before it; null for none. */
export function sessionOfTitle(title: string): string | null {
  const named = sessionInTitle.form.words(title);
  return named === null ? null : aboutBefore.form.replace(named);
}
