import { rmSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { inventedLedger } from '../../testing/invented-ledger.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { sampleBytes, sampleFeedback, sampleGazette } from '../../testing/test-core.ts';
import { allPlans } from '../briefs/plans/all-plans.ts';
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

const kinds = allPlans.map((plan) => plan.kind.id);
const ledgerOf = (kind: string) => inventedLedger({ feedback: kind !== 'hand-over-letter' });

/** Everything that is counted, listed or rated. */
async function figuresOf({ ask }: OwnWorkspace) {
  return {
    opinions: await ask('opinions.list', {}),
    points: await ask('points.list', {}),
    feedback: await ask('feedback.list', {}),
    motions: await ask('motions.list', {}),
    suggestions: await ask('suggestions.list', {}),
    commitments: await ask('commitments.list', {}),
    targets: await ask('targets.list', {}),
    organs: await ask('organs.list', {}),
    rates: (await ask('status.get', {})).rates,
    desk: await ask('desk.get', {}),
  };
}

describe.each(kinds)('a paper of kind %s that was issued here', (kind) => {
  it.each(['docx', 'xlsx'] as const)(
    'is kept as such when its %s comes back, and changes no figure',
    async (format) => {
      const workspace = await open(newFolder(), ledgerOf(kind));
      const { name, bytes, record } = await workspace.issue(kind, format);
      const before = await figuresOf(workspace);
      let result: Awaited<ReturnType<OwnWorkspace['import']>> | undefined;
      const changed = await workspace.changedBy(async () => {
        result = await workspace.import({ name, bytes });
      });
      expect(changed).toEqual(['documents', 'sources']);
      expect(await figuresOf(workspace)).toEqual(before);
      expect(result?.source.own).toEqual({
        brief: record.id,
        kind,
        title: record.title,
        issuedAt: record.issuedAt,
        how: 'property',
        share: 1,
        workspace: 'this',
      });
      expect(result?.documents.map((one) => [one.kind, one.title, one.meeting])).toEqual([
        ['own-paper', record.title, null],
      ]);
      const original = await workspace.ask('sources.original', { id: result?.source.id ?? '' });
      expect(Buffer.from(original.bytes).equals(Buffer.from(bytes))).toBe(true);
    },
  );

  it('is known by another workspace, under its own title', async () => {
    const { name, bytes, record } = await (await open(newFolder(), ledgerOf(kind))).issue(kind);
    const { source } = await (await open(newFolder())).import({ name, bytes });
    expect(source.own).toMatchObject({ brief: null, kind, workspace: 'other', how: 'property', share: 1 });
    expect(source.own?.title.replaceAll(/\s/gu, '')).toBe(record.title);
  });

  it('is known by its text when it is pasted', async () => {
    const workspace = await open(newFolder(), ledgerOf(kind));
    const issued = await workspace.issue(kind);
    const file = await pasted(issued);
    expect(await workspace.changedBy(() => workspace.import(file))).toEqual(['documents', 'sources']);
    const [source] = await workspace.ask('sources.list', {});
    expect(source?.own).toMatchObject({ brief: issued.record.id, how: 'text', share: 1 });
  });
});

describe('a paper that was written here', () => {
  it('gives the same bytes for the same facts, and other bytes in another workspace', async () => {
    const first = await open(newFolder());
    const request = { kind: 'comparison', scope: { opinion: 'op1' } };
    const seen = await first.ask('briefs.preview', request);
    const again = await first.ask('briefs.preview', request);
    const one = await first.issue('comparison');
    for (const { bytes } of [again, one]) expect(Buffer.from(bytes).equals(Buffer.from(seen.bytes))).toBe(true);
    const other = await (await open(newFolder())).issue('comparison');
    expect(Buffer.from(other.bytes).equals(Buffer.from(one.bytes))).toBe(false);
    expect(other.record.textPrint).toEqual(one.record.textPrint);
  });

  it('is known when only its preview was saved and it was never issued', async () => {
    const workspace = await open(newFolder());
    const { bytes, title } = await workspace.ask('briefs.preview', {
      kind: 'bulletin',
      scope: { from: '2026-11-01', to: '2026-11-21' },
    });
    const { source } = await workspace.import({ name: '动态.docx', bytes });
    expect(source.own).toMatchObject({ brief: null, kind: 'bulletin', workspace: 'this', how: 'property' });
    expect(source.own?.title.replaceAll(/\s/gu, '')).toBe(title);
  });

  it('is known as our own by its register when the id of the workspace was lost', async () => {
    const folder = newFolder();
    const before = await open(folder);
    const { name, bytes, record } = await before.issue('comparison');
    await before.close();
    opened.pop();
    rmSync(path.join(folder, 'identity.json'));
    const { source } = await (await open(folder, null)).import({ name, bytes });
    expect(source.own).toMatchObject({ brief: record.id, workspace: 'this' });
  });

  it('is known as the one of two kinds that its mark says when both print the same table', async () => {
    const workspace = await open(newFolder());
    const table = await workspace.issue('comparison', 'xlsx');
    const report = await workspace.issue('opinion-report', 'xlsx');
    expect(table.record.textPrint).toEqual(report.record.textPrint);
    for (const { name, bytes, record } of [table, report]) {
      expect((await workspace.import({ name, bytes })).source.own).toMatchObject({ brief: record.id });
    }
  });

  it("is no paper of a motion's file, whatever is imported after it", async () => {
    const workspace = await open(newFolder(), null);
    await workspace.import({ name: sampleGazette, bytes: await sampleBytes(sampleGazette) });
    const [motion] = await workspace.ask('motions.list', {});
    const request = { kind: 'motion-report', scope: { motion: motion?.id ?? '' } };
    const { name, bytes } = await workspace.ask('briefs.export', request);
    const { documents } = await workspace.import({ name, bytes });
    expect(documents[0]?.title).toContain('议案');
    await workspace.import({ name: sampleFeedback, bytes: await sampleBytes(sampleFeedback) });
    const { papers } = await workspace.ask('motions.get', { id: motion?.id ?? '' });
    expect(papers.map((one) => one.document)).not.toContain(documents[0]?.id);
    expect(papers.length).toBeGreaterThan(0);
  });

  it('is known in a zip, each paper for itself', async () => {
    const workspace = await open(newFolder());
    const letter = await workspace.issue('hand-over-letter');
    const table = await workspace.issue('comparison');
    const other = textFile('其他.txt', '关于调整会议日程的通知\n\n各位委员：会议改在下周三上午九时举行，请准时参加。');
    const bytes = new Uint8Array(zipSync({ 'a.docx': letter.bytes, 'b.docx': table.bytes, 'c.txt': other.bytes }));
    const { entries } = await workspace.import({ name: '归档.zip', bytes });
    expect(entries.map((one) => one.own?.brief ?? null)).toEqual([letter.record.id, table.record.id, null]);
  });

  it('needs no review, and is offered for no version of a paper of the same name', async () => {
    const workspace = await open(newFolder());
    const reply = textFile('交办函.docx', '关于夜间经济的复函\n\n你办来函收悉。我局将认真研究，并于下月底前书面答复。');
    const first = await workspace.import(reply);
    const { bytes } = await workspace.issue('hand-over-letter');
    const own = await workspace.import({ name: '交办函.docx', bytes });
    expect(own.source).toMatchObject({ state: 'confirmed', replaces: null });
    const second = await workspace.import(
      textFile('交办函.docx', '关于夜间经济的复函\n\n补充说明一件事：经费已经落实。'),
    );
    expect(second.source.replaces).toBe(first.source.id);
  });

  it('is found by search, and its text can be read', async () => {
    const workspace = await open(newFolder());
    const { name, bytes } = await workspace.issue('hand-over-letter');
    const { documents } = await workspace.import({ name, bytes });
    const text = await workspace.ask('documents.text', { id: documents[0]?.id ?? '' });
    expect(text.paragraphs.map((one) => one.text).join('')).toContain('请按照任务分解表');
    expect(text.marks).toEqual([]);
    const found = await workspace.ask('search.find', { query: '请按照任务分解表' });
    expect(found.total).toBeGreaterThan(0);
    const review = await workspace.ask('sources.get', { id: documents[0]?.source ?? '' });
    expect(review.lines.filter((line) => line.text.trim() !== '' && line.fate === '')).toEqual([]);
  });
});
