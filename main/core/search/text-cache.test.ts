import { describe, expect, it } from 'vitest';
import { openTestStore } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore, sampleBytes, sampleGazette } from '../../testing/test-core.ts';
import type { TextContext } from '../library/library-context.ts';
import type { Store } from '../store/store.ts';
import { readAhead } from './read-ahead.ts';
import { joinedTexts } from './text-cache.ts';

const newFolder = temporaryFolders();

/** A store with one paper, that counts how often its reading is fetched. */
async function countingStore(): Promise<{ store: Store; context: TextContext; fetched: () => number }> {
  const folder = newFolder();
  const core = createTestCore(folder);
  await core.dispatch('sources.import', { name: sampleGazette, bytes: await sampleBytes(sampleGazette) });
  await core.close();
  const store = await openTestStore(folder);
  let count = 0;
  const counting: Store = Object.create(store, {
    getReading: {
      value: (sha256: string) => {
        count += 1;
        return store.getReading(sha256);
      },
    },
    ledger: { get: () => store.ledger },
    state: { get: () => store.state },
  });
  return { store, context: { store: counting } as TextContext, fetched: () => count };
}

describe('the texts for a search', () => {
  it('are read once, also where two ask at the same time', async () => {
    const { store, context, fetched } = await countingStore();
    const [one, other] = await Promise.all([joinedTexts(context), joinedTexts(context)]);
    expect(one).toBe(other);
    await joinedTexts(context);
    expect(fetched()).toBe(1);
    await store.close();
  });

  it('are left where nobody waits for them any more, and read by who asks next', async () => {
    const { store, context, fetched } = await countingStore();
    expect((await joinedTexts(context, () => false)).size).toBe(0);
    expect(fetched()).toBe(0);
    const [text] = (await joinedTexts(context)).values();
    expect(text?.text.length).toBe(text?.form.length);
    expect(text?.form).toContain('托育');
    await store.close();
  });
});

describe('reading ahead', () => {
  const failed = (error: unknown) => {
    throw error;
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('reads the texts before anybody asks, so that the first search finds them there', async () => {
    const { store, context, fetched } = await countingStore();
    readAhead(async () => context, { after: 0, failed });
    for (let waits = 0; fetched() === 0 && waits < 200; waits += 1) await soon();
    const [text] = (await joinedTexts(context)).values();
    expect(text?.form).toContain('托育');
    expect(fetched()).toBe(1);
    await store.close();
  });

  it('reads nothing for a program that ends before', async () => {
    const { store, context, fetched } = await countingStore();
    readAhead(async () => context, { after: 0, failed }).stop();
    await soon();
    expect(fetched()).toBe(0);
    await store.close();
  });
});
