import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { Collection, Ledger } from '#shared/domain/ledger.ts';
import { fillStore } from '../../../testing/fill-store.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { openTestStore } from '../../../testing/open-test-store.ts';
import { proofScopes } from '../../../testing/proof-scopes.ts';
import { createTestCore } from '../../../testing/test-core.ts';
import { drawText } from '../../reading/formats/draw-text.ts';

export type PaperFile = { name: string; bytes: Uint8Array };

/** A real core on a folder: asks, issues papers, imports files, and says which collections a call changed. */
export type OwnWorkspace = {
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  issue(kind: string, format?: 'docx' | 'xlsx'): Promise<CallOutput<'briefs.export'>>;
  import(file: PaperFile): Promise<CallOutput<'sources.import'>>;
  /** Collections that changed while `work` ran, each once, in the order of the alphabet. */
  changedBy(work: () => Promise<unknown>): Promise<Collection[]>;
  close(): Promise<void>;
};

/** Opens a folder, which is filled with a ledger first unless `ledger` is null. */
export async function openOwnWorkspace(
  folder: string,
  ledger: Ledger | null = inventedLedger(),
): Promise<OwnWorkspace> {
  if (ledger !== null) {
    const store = await openTestStore(folder);
    await fillStore(store, ledger);
    await store.close();
  }
  const core = createTestCore(folder);
  const ask: OwnWorkspace['ask'] = async (name, input) => {
    const reply = await core.dispatch(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${JSON.stringify(reply.error.details)}`);
    return reply.value as never;
  };
  return {
    ask,
    issue: (kind, format = 'docx') => ask('briefs.export', { kind, scope: proofScopes[kind] ?? {}, format }),
    import: ({ name, bytes }) =>
      ask('sources.import', { name, bytes: new Uint8Array(bytes), confirmed: ['marked-internal'] }),
    async changedBy(work) {
      const changed = new Set<Collection>();
      const end = core.subscribe((event) => {
        if (event.type === 'changed') for (const one of event.collections) changed.add(one as Collection);
      });
      await work();
      end();
      return [...changed].sort();
    },
    close: () => core.close(),
  };
}

export function textFile(name: string, text: string): PaperFile {
  return { name, bytes: new Uint8Array(new TextEncoder().encode(text)) };
}

/** The words of a file as somebody would paste them. */
export async function pasted({ name, bytes }: PaperFile): Promise<PaperFile> {
  return textFile('粘贴的文字.txt', (await linesOf({ name, bytes })).join('\n'));
}

/** The lines that are drawn from a file. */
export async function linesOf({ name, bytes }: PaperFile): Promise<string[]> {
  return (await drawText(bytes, name)).lines.map((line) => line.text);
}
