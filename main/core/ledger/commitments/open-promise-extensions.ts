import type { PromiseExtension } from '#shared/domain/extension-letter.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { isExtensionIn, isExtensionSeen, waitingExtension } from '../opinions/open-extensions.ts';
import { promiseOfExtension } from './promise-of-extension.ts';

function openOf(ledger: Ledger, letter: DocumentRecord): PromiseExtension[] {
  const { extension } = letter;
  if (!extension || isExtensionSeen(ledger, letter, extension)) return [];
  const row = promiseOfExtension(ledger, letter, extension);
  if (row === null || isExtensionIn(row.dueDate?.changes ?? [], letter, extension)) return [];
  return [{ promise: row.id, ...waitingExtension(letter, extension) }];
}

/** Letters that ask for a later day for what a report or an answer promises, or grant one, until it is registered: no letter moves a day. */
export function openPromiseExtensions(ledger: Ledger): PromiseExtension[] {
  return listed(ledger.documents).flatMap((letter) => openOf(ledger, letter));
}
