import type { Ledger } from '#shared/domain/ledger.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** The ledger as it would be, for the titles of what records point to, and the language of the office. */
export type PreviewScene = { after: Ledger; language: Language };
