import { type EvidenceNeed, type Follow, mayMove, type Transition } from '#shared/domain/transition.ts';
import { isMessageKey, type MessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { CoreError } from '../core-error.ts';

/** A move that somebody asks for. `statusKey` is the front part of the message keys of its states, for example `status`. */
export type Move<Status extends string> = {
  table: readonly Transition<Status>[];
  statusKey: 'status' | 'stage' | 'motion-status' | 'suggestion-status';
  title: string;
  from: Status;
  to: Status;
  has: (need: EvidenceNeed) => boolean;
  call?: string;
  language: Language;
};

function word(language: Language, key: string): string {
  return isMessageKey(key) ? message(language, key) : key;
}

/**
 * Refuses a move that the table does not allow; gives what follows from one that it does.
 * Errors: `transition-illegal` and `evidence-needed`, both with `title`, `from`, `to` and `needed` in the office's language.
 */
export function checkMove<Status extends string>(move: Move<Status>): readonly Follow[] {
  const { table, statusKey, from, to, has, language } = move;
  const answer = mayMove(table, from, to, has, move.call);
  if (answer.allowed) return answer.follows;
  const say = (status: string) => word(language, `${statusKey}.${status}`);
  const details = { title: move.title, from: say(from), to: say(to) };
  const mark = language === 'zh-CN' ? '、' : ', ';
  if (answer.why === 'evidence') {
    const needed = answer.missing.map((need) => message(language, `need.${need}` as MessageKey)).join(mark);
    throw new CoreError('evidence-needed', { ...details, needed });
  }
  const { possible } = answer;
  const needed = answer.call
    ? message(language, 'need.by-call', { action: word(language, `move.${answer.call}`) })
    : possible.length > 0
      ? message(language, 'need.only', { list: possible.map(say).join(mark) })
      : message(language, 'need.nothing');
  throw new CoreError('transition-illegal', { ...details, needed });
}
