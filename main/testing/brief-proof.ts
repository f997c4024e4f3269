import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCore } from '#core/core.ts';
import { openStore } from '#core/store/open-store.ts';
import type { BriefPreview } from '#shared/contract/brief-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { fillStore } from './fill-store.ts';
import { inventedLedger } from './invented-ledger.ts';
import { proofScopes } from './proof-scopes.ts';

export type Asking = <T>(name: string, input: unknown) => Promise<T>;

/** Runs `work` on a core whose temporary workspace holds a ledger; the folder is gone afterwards. */
export async function withCore<T>(
  options: { ledger?: Ledger; office?: Partial<OfficeRecord>; readAsset(name: string): Promise<string> },
  work: (ask: Asking) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'duban-proof-'));
  const now = () => new Date('2026-11-21T09:00:00');
  const store = await openStore({ folder, now, toLog: () => {}, who: () => '周文', onApplied: () => {} });
  await fillStore(store, withOffice(options.ledger ?? inventedLedger(), options.office ?? {}));
  await store.close();
  const core = createCore({
    dataDir: folder,
    now,
    log: () => {},
    version: '0',
    host: 'cli',
    readAsset: options.readAsset,
    readingWorker: null,
  });
  try {
    return await work(async <R>(name: string, input: unknown) => {
      const reply = await core.dispatch(name, input);
      if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${JSON.stringify(reply.error.details)}`);
      return reply.value as R;
    });
  } finally {
    await core.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function withOffice(ledger: Ledger, patch: Partial<OfficeRecord>): Ledger {
  const { office } = ledger.office;
  return office ? { ...ledger, office: { office: { ...office, ...patch } } } : ledger;
}

/** A file of `assets/`, read from the project's root. */
export function readAssetFrom(root: string): (name: string) => Promise<string> {
  return (name) => readFile(path.join(root, 'assets', name), 'utf8');
}

/** Writes one paper; `request` may hold free parts and the source mode. */
export function previewOf(ask: Asking, kind: string, request: Record<string, unknown> = {}): Promise<BriefPreview> {
  return ask<BriefPreview>('briefs.preview', { kind, scope: proofScopes[kind] ?? {}, ...request });
}
