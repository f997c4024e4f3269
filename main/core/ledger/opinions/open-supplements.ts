import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { isOpenOpinion } from '#shared/domain/opinion-stage.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { OpenSupplement } from '#shared/domain/supplement-letter.ts';
import { feedbackOf } from '../ledger-index.ts';
import { isCalled } from './shares-of-answer.ts';

/** True where a report came before the letter, and none since: a supplement is one to a report. */
function awaits(ledger: Ledger, opinion: OpinionRecord, on: string | null): boolean {
  const days = feedbackOf(ledger, opinion.id).flatMap((one) =>
    one.version === 'formal' ? [receivedDay(one) ?? one.receivedOn] : [],
  );
  return days.length > 0 && days.every((day) => on === null || day === null || day <= on);
}

function openOf(ledger: Ledger, letter: DocumentRecord): OpenSupplement[] {
  const { supplement, date: on, title, number = '' } = letter;
  if (!supplement) return [];
  const words = `${title}${supplement.citation.quote}`.replace(/\s/g, '');
  const named = Object.values(ledger.opinions).filter(
    (one) => one.sameAs === null && isOpenOpinion(one.stage) && isCalled(one, words) && awaits(ledger, one, on),
  );
  return named.map((one) => ({ opinion: one.id, document: letter.id, title, number, on, by: supplement.by }));
}

/** Letters that want the report on an opinion supplemented, until a further report comes. A letter sets nothing by itself. */
export function openSupplements(ledger: Ledger): OpenSupplement[] {
  return Object.values(ledger.documents).flatMap((letter) => openOf(ledger, letter));
}
