import type { Say } from '#renderer/base/language.tsx';
import type { Chase } from '#shared/domain/chase-record.ts';
import { isConfirmed, type ShownFact } from './fact.ts';

/** The chases of a record for its timeline: how, whom, and what was said. Each may be struck by its id. */
export function chaseFacts(
  chases: readonly Chase[] | undefined,
  say: Say,
  nameOf: (organ: string) => string,
): ShownFact[] {
  return (chases ?? []).map((chase) => ({
    ...chase,
    key: `chase ${chase.id}`,
    what: say('chase.by', { way: say(`chase-way.${chase.way}`) }),
    note: [chase.organs.map(nameOf).join('、'), chase.note].filter(Boolean).join(' · '),
    act: chase.id,
    isConfirmed: isConfirmed(chase),
  }));
}
