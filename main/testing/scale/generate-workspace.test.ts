import { beforeAll, describe, expect, it } from 'vitest';
import { joinReplies } from '#core/ledger/joins/join-replies.ts';
import { readingDraft } from '#core/ledger/ledger-draft.ts';
import { countsOf, ledgerOnDisk } from '../ledger-on-disk.ts';
import { openTestStore } from '../open-test-store.ts';
import { projectRoot } from '../source-files.ts';
import { temporaryFolders } from '../temporary-folder.ts';
import { generateWorkspace } from './generate-workspace.ts';

const newFolder = temporaryFolders('after-all');
const size = { suggestions: 6, motions: 1, reportsOfMeeting: 1, paragraphs: 3 };

async function newYear(): Promise<string> {
  const folder = newFolder();
  for await (const _ of generateWorkspace(folder, projectRoot, { years: 1, seed: 3, size }));
  return folder;
}

let year: string;

// To make one takes seconds, and nothing here changes it.
beforeAll(async () => {
  year = await newYear();
});

describe('a generated workspace', () => {
  it('holds an office as it lives: papers, opinions that are followed, suggestions that are answered and rated', async () => {
    const ledger = await ledgerOnDisk(year);
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
    const counts = countsOf(await ledgerOnDisk(year));
    const kinds = ['motions', 'targets', 'projects', 'personnel', 'findings', 'evidence', 'briefs', 'holidays'];
    expect(kinds.filter((kind) => !counts[kind])).toEqual([]);
  });

  it('is laid together already: joining letters and suggestions once more changes nothing', async () => {
    const draft = readingDraft(await ledgerOnDisk(year));
    joinReplies(draft);
    expect(draft.change('source-imported', '').operations).toEqual([]);
  });

  it('is sound throughout, and the same for the same seed', async () => {
    const same = await newYear();
    const apartFromMarks = async (folder: string) => {
      const ledger = await ledgerOnDisk(folder);
      // Each workspace writes its own random id into the papers that it issues.
      const briefs = Object.values(ledger.briefs).map(({ bytes: _, sha256: __, ...brief }) => brief);
      return { ...ledger, briefs };
    };
    expect(await apartFromMarks(same)).toEqual(await apartFromMarks(year));
    const store = await openTestStore(year);
    expect(store.state.notices).toEqual([]);
    await store.close();
  });
});
