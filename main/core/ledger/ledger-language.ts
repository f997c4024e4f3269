import type { Ledger } from '#shared/domain/ledger.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** Language in which sentences that stay in the ledger are written: the office's own. */
export function ledgerLanguage(ledger: Pick<Ledger, 'office'>): Language {
  return ledger.office.office?.language ?? 'zh-CN';
}
