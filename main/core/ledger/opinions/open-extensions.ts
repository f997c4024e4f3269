import { addresseesOf } from '#shared/domain/addressees.ts';
import type { ExtensionLetter, OpenExtension } from '#shared/domain/extension-letter.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { isOpenOpinion } from '#shared/domain/opinion-stage.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { isAnsweredAtAll } from '../duties/report-answer.ts';
import { extensionReason } from './open-extensions.rules.ts';
import { opinionsNamed } from './opinions-named.ts';

/** The only open opinion with a day of which the letter speaks; null where none or several fit. */
function opinionOf(ledger: Ledger, letter: DocumentRecord, { citation }: ExtensionLetter): OpinionRecord | null {
  const due = Object.values(ledger.opinions).filter(
    (one) => one.sameAs === null && one.due !== null && isOpenOpinion(one.stage),
  );
  const fitting = opinionsNamed(due, `${letter.title}${citation.quote}`);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** True once an extension was registered: to the day of the letter, by its number, or decided after it asked. */
function isRegistered(ledger: Ledger, opinion: OpinionRecord, letter: DocumentRecord, said: ExtensionLetter): boolean {
  const changes = addresseesOf(ledger.organs, opinion).flatMap(({ due }) => due?.changes ?? []);
  return changes.some(
    ({ kind, to, on, letter: number }) =>
      kind === 'extension' &&
      (to === said.to ||
        (number !== '' && number === said.number) ||
        (said.is === 'asked' && on >= (letter.date ?? '9'))),
  );
}

function openOf(ledger: Ledger, letter: DocumentRecord): OpenExtension[] {
  const { extension } = letter;
  if (!extension) return [];
  const isSeen = extension.is === 'asked' && ledger.sources[letter.source]?.state !== 'to-review';
  const opinion = isSeen ? null : opinionOf(ledger, letter, extension);
  if (!opinion || isAnsweredAtAll(ledger, opinion, opinion.round)) return [];
  if (isRegistered(ledger, opinion, letter, extension)) return [];
  const { is, to, number, citation } = extension;
  const reason = extensionReason.form.find(citation.quote)?.groups.reason?.trim() ?? '';
  return [{ opinion: opinion.id, document: letter.id, title: letter.title, on: letter.date, is, to, number, reason }];
}

/**
 * Letters that ask for a later day for the report on a known opinion, or grant one, until it is registered: no letter moves a day. What is
 * only asked for waits until somebody has gone through its source.
 */
export function openExtensions(ledger: Ledger): OpenExtension[] {
  return Object.values(ledger.documents).flatMap((letter) => openOf(ledger, letter));
}
