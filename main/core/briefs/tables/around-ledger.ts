import { evidenceOf } from '#core/ledger/ledger-index.ts';
import { ledgerLanguage } from '#core/ledger/ledger-language.ts';
import { organRows } from '#core/ledger/organs/organ-rows.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organNames } from '#shared/domain/organ-labels.ts';
import type { Around } from '#shared/lists/list-column.ts';
import { message } from '#shared/messages/catalogue.ts';

/** The names that the cells of a list need, in the office's language. */
export function aroundLedger(ledger: Ledger, today: string): Around {
  const language = ledgerLanguage(ledger);
  const organs = organNames(organRows(ledger, today));
  return {
    say: (key, details) => message(language, key, details),
    organ: (id) => organs.get(id) ?? id,
    opinion: (id) => ledger.opinions[id] ?? null,
    paper: (id) => ledger.documents[id]?.title ?? null,
    evidence: (point) =>
      evidenceOf(ledger, point).map(({ title, number, on }) => [title, number.trim(), on].filter(Boolean).join(' ')),
  };
}
