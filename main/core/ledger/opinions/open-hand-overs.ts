import type { OpenHandOver } from '#shared/domain/covering-letter.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { groupBy } from '../../group-by.ts';
import { titleCore } from '../title-core.ts';
import { opinionsNamed } from './opinions-named.ts';

/** The latest of several opinions on one matter that is no later than the letter. */
function latest(opinions: readonly OpinionRecord[]): OpinionRecord[] {
  const sorted = opinions.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const [first, second] = sorted;
  return first && (second === undefined || (first.date ?? '') > (second.date ?? '')) ? [first] : [];
}

function openOf(opinions: readonly OpinionRecord[], letter: DocumentRecord): OpenHandOver[] {
  const { covering, date, title, number = '' } = letter;
  if (!covering) return [];
  const before = opinions.filter((one) => date === null || one.date === null || one.date <= date);
  const named = opinionsNamed(before, `${title}${covering.citation.quote}`);
  const meant = [...groupBy(named, (one) => titleCore(one.title)).values()].flatMap(latest);
  return meant.flatMap((one) =>
    one.handedOverOn === null
      ? [{ opinion: one.id, document: letter.id, title, number, on: date, to: covering.to, by: covering.by }]
      : [],
  );
}

/**
 * Letters that hand over known opinions, until the hand-over of each is registered: no letter registers it by itself. An opinion is known by what
 * it is about; of several on one matter the latest before the letter is meant.
 */
export function openHandOvers(ledger: Ledger): OpenHandOver[] {
  const opinions = Object.values(ledger.opinions).filter((one) => one.sameAs === null);
  return Object.values(ledger.documents).flatMap((letter) => openOf(opinions, letter));
}
