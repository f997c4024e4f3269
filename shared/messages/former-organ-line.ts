import type { FormerOrgan } from '../contract/former-organ.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** What became of a former organ, in one line: 市交通运输局：2026-02-26 退办，2026-03-04 改交市公安局；理由；文号. */
export function formerOrganLine({ name, to, why, on, next, reason, letter }: FormerOrgan, say: Say): string {
  const dayOf = (day: string | null) => day ?? say('former-organ.undated');
  const words = say(`former-organ.${why}`, { name, to, on: dayOf(on), next: dayOf(next) });
  const told = [reason, letter].filter((part) => part !== '').join(say('former-organ.mark'));
  return told === '' ? words : say('former-organ.with-reason', { words, reason: told });
}
