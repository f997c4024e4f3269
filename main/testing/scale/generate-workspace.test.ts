import { describe, expect, it } from 'vitest';
import { joinReplies } from '#core/ledger/joins/join-replies.ts';
import { readingDraft } from '#core/ledger/ledger-draft.ts';
import { countsOf, ledgerOnDisk } from '../ledger-on-disk.ts';
import { openTestStore } from '../open-test-store.ts';
import { projectRoot } from '../source-files.ts';
import { temporaryFolders } from '../temporary-folder.ts';
import { generateWorkspace } from './generate-workspace.ts';

const newFolder = temporaryFolders();
const size = { suggestions: 6, motions: 1, reportsOfMeeting: 1, paragraphs: 3 };

async function yearOf(seed: number): Promise<string> {
  const folder = newFolder();
  for await (const _ of generateWorkspace(folder, projectRoot, { years: 1, seed, size }));
  return folder;
}

describe('a generated workspace', () => {
  it('holds an office as it lives: papers, opinions that are followed, suggestions that are answered and rated', async () => {
    const ledger = await ledgerOnDisk(await yearOf(3));
    expect(countsOf(ledger)).toMatchObject({ suggestions: 6, opinions: 6, meetings: 7 });
    const suggestions = Object.values(ledger.suggestions);
    expect(suggestions.every(({ rounds }) => rounds[0]?.openedOn === '2025-03-10')).toBe(true);
    expect(suggestions.filter(({ rounds }) => rounds[0]?.answeredOn).length).toBeGreaterThan(3);
    const stages = new Set(Object.values(ledger.opinions).map(({ stage }) => stage));
    expect(stages.has('voted') || stages.has('closed')).toBe(true);
    expect(Object.values(ledger.feedback).every(({ opinion }) => opinion !== null)).toBe(true);
    expect(Object.keys(ledger.measures).length).toBeGreaterThan(30);
  });

  it('holds records of the kinds that an office of many years has', async () => {
    const counts = countsOf(await ledgerOnDisk(await yearOf(3)));
    const kinds = ['motions', 'targets', 'projects', 'personnel', 'findings', 'evidence', 'briefs', 'holidays'];
    expect(kinds.filter((kind) => !counts[kind])).toEqual([]);
  });

  it('is laid together already: joining letters and suggestions once more changes nothing', async () => {
    const draft = readingDraft(await ledgerOnDisk(await yearOf(4)));
    joinReplies(draft);
    expect(draft.change('source-imported', '').operations).toEqual([]);
  });

  it('is sound throughout, and the same for the same seed', async () => {
    const [one, same] = [await yearOf(5), await yearOf(5)];
    const apartFromMarks = async (folder: string) => {
      const ledger = await ledgerOnDisk(folder);
      // Each workspace writes its own random id into the papers that it issues.
      const briefs = Object.values(ledger.briefs).map(({ bytes: _, sha256: __, ...brief }) => brief);
      return { ...ledger, briefs };
    };
    expect(await apartFromMarks(same)).toEqual(await apartFromMarks(one));
    const store = await openTestStore(one);
    expect(store.state.notices).toEqual([]);
    await store.close();
  });
});
