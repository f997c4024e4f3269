import { type EvidenceNeed, type Follow, mayMove, type Transition } from '#shared/domain/transition.ts';
import { type MessageKey, told, toldList } from '#shared/messages/catalogue.ts';
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
};

/**
 * Refuses a move that the table does not allow; gives what follows from one that it does.
 * Errors: `transition-illegal` and `evidence-needed`, both with `title`, `from`, `to` and `needed`, as sentences to be worded.
 */
export function checkMove<Status extends string>(move: Move<Status>): readonly Follow[] {
  const { table, statusKey, from, to, has } = move;
  const answer = mayMove(table, from, to, has, move.call);
  if (answer.allowed) return answer.follows;
  const name = (status: string) => told(`${statusKey}.${status}` as MessageKey);
  const details = { title: move.title, from: name(from), to: name(to) };
  if (answer.why === 'evidence') {
    const needed = toldList(answer.missing.map((need) => told(`need.${need}`)));
    throw new CoreError('evidence-needed', { ...details, needed });
  }
  const { possible } = answer;
  const needed = answer.call
    ? told('need.by-call', { action: told(`move.${answer.call}` as MessageKey) })
    : possible.length > 0
      ? told('need.only', { list: toldList(possible.map(name)) })
      : told('need.nothing');
  throw new CoreError('transition-illegal', { ...details, needed });
}
