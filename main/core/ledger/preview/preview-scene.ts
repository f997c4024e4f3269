import type { Ledger } from '#shared/domain/ledger.ts';

/** The ledger before and after, for the titles of what records point to: what an import takes out is named by what it was. */
export type PreviewScene = { before: Ledger; after: Ledger };
