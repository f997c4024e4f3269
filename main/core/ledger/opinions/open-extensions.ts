import { addresseesOf } from '#shared/domain/addressees.ts';
import type { DueChange } from '#shared/domain/due-date.ts';
import type { ExtensionLetter, OpenExtension, WaitingExtension } from '#shared/domain/extension-letter.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { isOpenOpinion } from '#shared/domain/opinion-stage.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { promiseOfExtension } from '../commitments/promise-of-extension.ts';
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

/** True once an extension was registered among the `changes` of a day: to the day of the letter, by its number, or decided after it asked. */
export function isExtensionIn(changes: readonly DueChange[], letter: DocumentRecord, said: ExtensionLetter): boolean {
  return changes.some(
    ({ kind, to, on, letter: number }) =>
      kind === 'extension' &&
      (to === said.to ||
        (number !== '' && number === said.number) ||
        (said.is === 'asked' && on >= (letter.date ?? '9'))),
  );
}

/** True for a letter of which nobody has to be told: what is only asked for waits until somebody has gone through its source. */
export function isExtensionSeen(ledger: Ledger, { source }: DocumentRecord, { is }: ExtensionLetter): boolean {
  return is === 'asked' && ledger.sources[source]?.state !== 'to-review';
}

/** What the registration of a letter can be filled in by. */
export function waitingExtension(
  { id: document, title, date: on }: DocumentRecord,
  { is, to, number, citation }: ExtensionLetter,
): WaitingExtension {
  const reason = extensionReason.form.find(citation.quote)?.groups.reason?.trim() ?? '';
  return { document, title, on, is, to, number, reason };
}

function openOf(ledger: Ledger, letter: DocumentRecord): OpenExtension[] {
  const { extension } = letter;
  if (!extension || isExtensionSeen(ledger, letter, extension)) return [];
  const opinion = opinionOf(ledger, letter, extension);
  if (!opinion || isAnsweredAtAll(ledger, opinion, opinion.round)) return [];
  const changes = addresseesOf(ledger.organs, opinion).flatMap(({ due }) => due?.changes ?? []);
  if (isExtensionIn(changes, letter, extension) || promiseOfExtension(ledger, letter, extension) !== null) return [];
  return [{ opinion: opinion.id, ...waitingExtension(letter, extension) }];
}

/**
 * Letters that ask for a later day for the report on a known opinion, or grant one, until it is registered: no letter moves a day. One that
 * speaks of a promise of the report is none of them.
 */
export function openExtensions(ledger: Ledger): OpenExtension[] {
  return Object.values(ledger.documents).flatMap((letter) => openOf(ledger, letter));
}
