import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ledger, Operation } from '#shared/domain/ledger.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { inventedLedger } from '../../testing/invented-ledger.ts';
import { openTestStore } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { type OwnWorkspace, openOwnWorkspace, pasted, textFile } from './testing/own-workspace.ts';

const newFolder = temporaryFolders();
const opened: OwnWorkspace[] = [];

async function open(...given: Parameters<typeof openOwnWorkspace>): Promise<OwnWorkspace> {
  const workspace = await openOwnWorkspace(...given);
  opened.push(workspace);
  return workspace;
}

afterEach(async () => {
  for (const workspace of opened.splice(0)) await workspace.close();
});

/** Changes a closed workspace past the program, as an earlier release may have left it. */
async function changeStore(folder: string, operationsOf: (ledger: Ledger) => Operation[]): Promise<void> {
  const store = await openTestStore(folder);
  await store.apply({ what: 'office-updated', title: '', operations: operationsOf(store.ledger) });
  await store.close();
}

async function sourceOf({ ask }: OwnWorkspace, id: string): Promise<SourceRecord | undefined> {
  return (await ask('sources.list', {})).find((one) => one.id === id);
}

/** A workspace with its own paper given back to it. */
async function withOwnSource(kind = 'opinion-report') {
  const workspace = await open(newFolder());
  const { name, bytes } = await workspace.issue(kind);
  const { source, documents } = await workspace.import({ name, bytes });
  return { workspace, id: source.id, document: documents[0] };
}

describe('a source that was taken for our own paper', () => {
  it('stays our own when it is read again', async () => {
    const { workspace, id } = await withOwnSource();
    const before = await sourceOf(workspace, id);
    expect(await workspace.changedBy(() => workspace.ask('sources.reread', { id }))).toEqual([]);
    expect(await sourceOf(workspace, id)).toEqual(before);
  });

  it('stays our own when its title is corrected, and takes the title', async () => {
    const { workspace, id, document } = await withOwnSource();
    const change = { type: 'title' as const, title: '夜间经济落实情况报告（送审）' };
    const correct = () => workspace.ask('sources.correct', { id, line: document?.firstLine ?? 1, change });
    expect(await workspace.changedBy(correct)).toEqual(['corrections', 'documents']);
    const review = await workspace.ask('sources.get', { id });
    expect(review.source.own).toBeTruthy();
    expect(review.documents.map((one) => [one.kind, one.title])).toEqual([['own-paper', change.title]]);
  });

  it('stays our own when its kind or borders are to be corrected, which is refused, and enters nothing', async () => {
    const { workspace, id, document } = await withOwnSource();
    const line = document?.firstLine ?? 1;
    const changes = [{ type: 'kind' as const, kind: 'deliberation-opinion' as const }, { type: 'split' as const }];
    for (const [index, change] of changes.entries()) {
      const corrected = workspace.ask('sources.correct', { id, line: line + index * 3, change });
      await expect(corrected).rejects.toThrow(/correction-/);
    }
    const review = await workspace.ask('sources.get', { id });
    expect(review.documents.map((one) => one.kind)).toEqual(['own-paper']);
    expect((await workspace.ask('opinions.list', {})).filter((one) => one.source === id)).toEqual([]);
  });

  it('stays our own when the record of its issue is gone', async () => {
    const folder = newFolder();
    const workspace = await openOwnWorkspace(folder);
    const issued = await workspace.issue('bulletin');
    const { source } = await workspace.import(await pasted(issued));
    await workspace.close();
    await changeStore(folder, ({ briefs }) =>
      Object.values(briefs).map((before) => ({ collection: 'briefs', id: before.id, before, after: null })),
    );
    const later = await open(folder, null);
    expect(await later.ask('briefs.history', {})).toEqual([]);
    const again = await later.ask('sources.reread', { id: source.id });
    expect(again.source.own).toEqual(source.own);
    expect(again.documents.map((one) => one.kind)).toEqual(['own-paper']);
  });
});

describe('sources.readAnyway', () => {
  it('reads the file as a paper received, as if it had never been ours, also when it is read again', async () => {
    const { workspace, id } = await withOwnSource();
    const { source, documents } = await workspace.ask('sources.readAnyway', { id });
    expect(source).toMatchObject({ state: 'to-review', entered: ['own'] });
    expect(source.own).toBeUndefined();
    expect(documents.map((one) => one.kind)).toContain('feedback-report');
    expect((await workspace.ask('feedback.list', {})).filter((one) => one.source === id)).toHaveLength(1);
    await workspace.ask('sources.reread', { id });
    expect((await sourceOf(workspace, id))?.own).toBeUndefined();
    expect((await workspace.ask('feedback.list', {})).filter((one) => one.source === id)).toHaveLength(1);
  });

  it('is one change of the trail, which undo takes back with everything it entered', async () => {
    const { workspace, id } = await withOwnSource('hand-over-letter');
    const before = await sourceOf(workspace, id);
    const text = await workspace.ask('documents.text', { id: `${id}-d1` });
    const opinions = await workspace.ask('opinions.list', {});
    const { documents } = await workspace.ask('sources.readAnyway', { id });
    expect(documents.length).toBeGreaterThan(1);
    const [row] = await workspace.ask('log.list', { limit: 1 });
    expect(row?.what).toBe('source-read-anyway');
    await workspace.ask('log.undo', undefined);
    expect(await sourceOf(workspace, id)).toEqual(before);
    expect(await workspace.ask('opinions.list', {})).toEqual(opinions);
    expect(await workspace.ask('documents.text', { id: `${id}-d1` })).toEqual(text);
    const review = await workspace.ask('sources.get', { id });
    expect(review.lines.filter((line) => / d(?:[2-9]|1\d)$/u.test(line.fate))).toEqual([]);
    await workspace.ask('log.redo', undefined);
    expect((await workspace.ask('opinions.list', {})).some((one) => one.source === id)).toBe(true);
  });

  it('is followed by search as by a program that was started anew', async () => {
    const folder = newFolder();
    const workspace = await openOwnWorkspace(folder);
    const { name, bytes } = await workspace.issue('hand-over-letter');
    const { source } = await workspace.import({ name, bytes });
    const query = { query: '关于夜间经济发展情况报告的审议意见' };
    await workspace.ask('search.find', query);
    await workspace.ask('sources.readAnyway', { id: source.id });
    const { groups } = await workspace.ask('search.find', query);
    await workspace.close();
    expect((await (await open(folder, null)).ask('search.find', query)).groups).toEqual(groups);
  });

  it('is refused for a source that was not taken for ours, or is not there', async () => {
    const { workspace } = await withOwnSource();
    const { source } = await workspace.import(textFile('通知.txt', '关于召开会议的通知\n\n各位委员：请于周三到会。'));
    await expect(workspace.ask('sources.readAnyway', { id: source.id })).rejects.toThrow('bad-input');
    await expect(workspace.ask('sources.readAnyway', { id: 'nowhere' })).rejects.toThrow('not-found');
  });
});

describe('a source from before papers were recognised', () => {
  /** The workspace as an earlier release left it: issued without a print, and read as a paper received. */
  async function earlierFolder() {
    const folder = newFolder();
    const workspace = await openOwnWorkspace(folder, inventedLedger({ feedback: false }));
    const issued = await workspace.issue('opinion-report');
    const { source } = await workspace.import(await pasted(issued));
    await workspace.ask('sources.readAnyway', { id: source.id });
    await workspace.close();
    await changeStore(folder, (ledger) => [...withoutDecision(ledger, source.id), ...withoutPrints(ledger)]);
    return { folder, id: source.id, brief: issued.record.id, sha256: issued.record.sha256 };
  }

  function withoutDecision({ sources }: Ledger, id: string): Operation[] {
    const before = sources[id];
    return before ? [{ collection: 'sources', id, before, after: { ...before, entered: [] } }] : [];
  }

  function withoutPrints({ briefs }: Ledger): Operation[] {
    return Object.values(briefs).map((before) => {
      const { textPrint: _, ...after } = before;
      return { collection: 'briefs', id: before.id, before, after };
    });
  }

  it('is recognised when it is read again, by the kept bytes of the paper, and what it had proposed goes', async () => {
    const { folder, id, brief } = await earlierFolder();
    const workspace = await open(folder, null);
    expect((await workspace.ask('feedback.list', {})).filter((one) => one.source === id)).toHaveLength(1);
    const { source } = await workspace.ask('sources.reread', { id });
    expect(source.own).toMatchObject({ brief, how: 'text', workspace: 'this' });
    expect((await workspace.ask('feedback.list', {})).filter((one) => one.source === id)).toEqual([]);
    expect(
      (await workspace.ask('commitments.list', {})).filter((one) => one.citation?.document.startsWith(id)),
    ).toEqual([]);
  });

  it('is read as it always was when the kept bytes are gone', async () => {
    const { folder, id, sha256 } = await earlierFolder();
    rmSync(path.join(folder, 'issued', sha256));
    const workspace = await open(folder, null);
    expect((await workspace.ask('sources.reread', { id })).source.own).toBeUndefined();
  });
});
