import type { OrganChange } from '../domain/readings/organ-change.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** So many changes are named in the sentence. */
const mostNamed = 6;

/** One merger or new name in words: 市体育局、市文化局并入市文体局（2026-07-01）. */
function changeWords({ kind, names, to, on }: OrganChange, say: Say): string {
  const words = say(`organ-change.${kind}`, { names: names.join(say('reading.separator')), to });
  return say(on === null ? 'organ-change.undated' : 'organ-change.dated', { words, on: on ?? '' });
}

/** What is told of the mergers and new names that an imported file holds; nothing of them is entered. */
export function organChangesSentence(changes: readonly OrganChange[], say: Say): string {
  const named = changes.slice(0, mostNamed).map((one) => changeWords(one, say));
  const list = named.join(say('organ-change.mark'));
  return say(changes.length > mostNamed ? 'organ-change.found-more' : 'organ-change.found', {
    count: changes.length,
    list,
  });
}
