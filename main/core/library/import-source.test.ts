import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CoreEvent } from '#shared/contract/call.ts';
import { callCore } from '../../testing/call-core.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore, sampleBytes, sampleFeedback, sampleGazette } from '../../testing/test-core.ts';

const newFolder = temporaryFolders();

/** The value of a call; a failure becomes its code. */
const named = (name: string, text: string) => ({ name, bytes: new Uint8Array(new TextEncoder().encode(text)) });
const libraryOf = (folder: string) => {
  const library = path.join(folder, 'library');
  return existsSync(library) ? readdirSync(library) : [];
};

describe('importing a source', () => {
  it('is one change of the ledger, and keeps the bytes as they came', async () => {
    const folder = newFolder();
    const core = createTestCore(folder);
    const bytes = await sampleBytes(sampleGazette);
    const { source, documents, outcome } = await callCore(core, 'sources.import', { name: sampleGazette, bytes });
    expect(outcome).toBe('imported');
    expect(documents.map((document) => document.source)).toEqual(documents.map(() => source.id));
    expect(await callCore(core, 'log.list', {})).toHaveLength(1);
    const original = readFileSync(path.join(folder, 'library', source.sha256, 'original.txt'));
    expect(new Uint8Array(original)).toEqual(bytes);
    await core.close();
  });

  it('stores the same bytes once, also when they come twice at once', async () => {
    const core = createTestCore(newFolder());
    const bytes = await sampleBytes(sampleGazette);
    const results = await Promise.all(
      ['a.txt', 'b.txt', 'c.txt'].map((name) => callCore(core, 'sources.import', { name, bytes })),
    );
    expect(results.map((one) => one.outcome)).toEqual(['imported', 'already-known', 'already-known']);
    expect(await callCore(core, 'sources.list', {})).toHaveLength(1);
    await core.close();
  });

  it('puts a lost original back when the file is imported once more', async () => {
    const folder = newFolder();
    const core = createTestCore(folder);
    const bytes = await sampleBytes(sampleGazette);
    const { source } = await callCore(core, 'sources.import', { name: sampleGazette, bytes });
    const original = path.join(folder, 'library', source.sha256, 'original.txt');
    rmSync(path.dirname(original), { recursive: true });
    expect((await callCore(core, 'sources.import', { name: sampleGazette, bytes })).outcome).toBe('already-known');
    expect(new Uint8Array(readFileSync(original))).toEqual(bytes);
    await core.close();
  });

  it('enters different files that come at once, all of them', async () => {
    const core = createTestCore(newFolder());
    const names = [sampleGazette, sampleFeedback];
    await Promise.all(
      names.map(async (name) => callCore(core, 'sources.import', { name, bytes: await sampleBytes(name) })),
    );
    expect((await callCore(core, 'sources.list', {})).map((source) => source.name).sort()).toEqual(names.sort());
    await core.close();
  });

  it('offers other bytes of the same name as a newer version', async () => {
    const core = createTestCore(newFolder());
    const first = await callCore(
      core,
      'sources.import',
      named('关于养老服务的报告.txt', '关于养老服务的报告\n\n正文第一稿。'),
    );
    const second = await callCore(
      core,
      'sources.import',
      named('关于养老服务的报告.txt', '关于养老服务的报告\n\n正文第二稿。'),
    );
    expect(second.source.replaces).toBe(first.source.id);
    await core.close();
  });

  it('tells its progress under the name of its job, to the end', async () => {
    const core = createTestCore(newFolder());
    const events: CoreEvent[] = [];
    core.subscribe((event) => events.push(event));
    await callCore(core, 'sources.import', { ...named('a.txt', '决定\n\n正文。'), job: 'import-1' });
    const progress = events.filter((event) => event.type === 'progress');
    expect(progress.every((event) => event.job === 'import-1')).toBe(true);
    expect(progress.at(0)?.stage).toBe('opening');
    expect(progress.at(-1)?.stage).toBe('finished');
    expect(events.some((event) => event.type === 'changed' && event.collections.includes('sources'))).toBe(true);
    await core.close();
  });

  it('leaves nothing when it is cancelled', async () => {
    const folder = newFolder();
    const core = createTestCore(folder);
    core.subscribe((event) => {
      if (event.type === 'progress' && event.stage === 'recording')
        void core.dispatch('jobs.cancel', { job: event.job });
    });
    const input = { name: sampleGazette, bytes: await sampleBytes(sampleGazette), job: 'import-1' };
    expect(await core.dispatch('sources.import', input)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await callCore(core, 'sources.list', {})).toEqual([]);
    expect(libraryOf(folder)).toEqual([]);
    expect(await callCore(core, 'jobs.cancel', { job: 'import-1' })).toEqual({ cancelled: false });
    await core.close();
  });

  it('makes each paper of a zip a source of its own, and says which failed', async () => {
    const core = createTestCore(newFolder());
    const text = (words: string) => new TextEncoder().encode(words);
    const bytes = new Uint8Array(
      zipSync({ 'a.txt': text('关于甲的决定\n\n正文。'), 'b.txt': text('关于乙的决定\n\n正文。'), 'c.txt': text('') }),
    );
    const result = await callCore(core, 'sources.import', { name: '会议文件.zip', bytes });
    expect(result.entries.map((entry) => [entry.name, entry.error?.code ?? null])).toEqual([
      ['a.txt', null],
      ['b.txt', null],
      ['c.txt', 'file-empty'],
    ]);
    expect((await callCore(core, 'sources.list', {})).map((source) => source.name).sort()).toEqual(['a.txt', 'b.txt']);
    await core.close();
  });

  it('can be undone and redone', async () => {
    const core = createTestCore(newFolder());
    const bytes = await sampleBytes(sampleGazette);
    const { documents } = await callCore(core, 'sources.import', { name: sampleGazette, bytes });
    await callCore(core, 'log.undo', undefined);
    expect(await callCore(core, 'documents.list', {})).toEqual([]);
    await callCore(core, 'log.redo', undefined);
    expect(await callCore(core, 'documents.list', {})).toHaveLength(documents.length);
    await core.close();
  });
});

describe('the review of a source', () => {
  it('gives every line with what became of it', async () => {
    const core = createTestCore(newFolder());
    const bytes = await sampleBytes(sampleGazette);
    const { source } = await callCore(core, 'sources.import', { name: sampleGazette, bytes });
    const review = await callCore(core, 'sources.get', { id: source.id });
    expect(review.lines).toHaveLength(source.lines);
    expect(review.lines.filter((line) => line.text.trim() !== '' && line.fate === '')).toEqual([]);
    const part = await callCore(core, 'sources.get', { id: source.id, firstLine: 3, lastLine: 5 });
    expect(part.lines.map((line) => line.line)).toEqual([3, 4, 5]);
    await core.close();
  });

  it('keeps a correction, also when the source is read again, and takes it back', async () => {
    const core = createTestCore(newFolder());
    const bytes = await sampleBytes(sampleGazette);
    const { source, documents } = await callCore(core, 'sources.import', { name: sampleGazette, bytes });
    const document = documents.at(-1);
    if (document === undefined) throw new Error('the sample holds papers');
    const kindNow = async () =>
      (await callCore(core, 'documents.list', {})).find((one) => one.id === document.id)?.kind;
    const change = { type: 'kind' as const, kind: 'letter' as const };
    const review = await callCore(core, 'sources.correct', { id: source.id, line: document.firstLine, change });
    expect(review.corrections).toHaveLength(1);
    expect(await kindNow()).toBe('letter');
    await callCore(core, 'sources.reread', { id: source.id });
    expect(await kindNow()).toBe('letter');
    const correction = review.corrections[0]?.id ?? '';
    await callCore(core, 'sources.uncorrect', { id: source.id, correction });
    expect(await kindNow()).toBe(document.kind);
    await core.close();
  });

  it('refuses a correction of a line that is not there', async () => {
    const core = createTestCore(newFolder());
    const { source } = await callCore(core, 'sources.import', named('a.txt', '关于甲的决定\n\n正文。'));
    const correction = { id: source.id, line: 99, change: { type: 'split' as const } };
    expect(await core.dispatch('sources.correct', correction)).toMatchObject({ error: { code: 'bad-input' } });
    await core.close();
  });
});

describe('the text of a paper', () => {
  it('is made anew from the original when the stored reading is damaged or gone', async () => {
    const folder = newFolder();
    const core = createTestCore(folder);
    const bytes = await sampleBytes(sampleGazette);
    const { source, documents } = await callCore(core, 'sources.import', { name: sampleGazette, bytes });
    const id = documents[2]?.id ?? '';
    const text = await callCore(core, 'documents.text', { id });
    const stored = path.join(folder, 'library', source.sha256, 'reading.json');
    writeFileSync(stored, '{"half');
    expect(await callCore(core, 'documents.text', { id })).toEqual(text);
    rmSync(stored);
    expect(await callCore(core, 'documents.text', { id })).toEqual(text);
    expect(existsSync(stored)).toBe(true);
    await core.close();
  });

  it('gives outline, paragraphs and marks that lead to the lines', async () => {
    const core = createTestCore(newFolder());
    await callCore(core, 'sources.import', { name: sampleGazette, bytes: await sampleBytes(sampleGazette) });
    const [point] = await callCore(core, 'points.list', {});
    const text = await callCore(core, 'documents.text', { id: point?.citation.document ?? '' });
    const mark = text.marks.find((one) => one.record === point?.id);
    expect(mark).toMatchObject({ collection: 'points', firstLine: point?.citation.firstLine });
    const paragraph = text.paragraphs.find((one) => one.firstLine === mark?.firstLine);
    expect(paragraph?.text).toContain(point?.title);
    expect(text.outline.map((one) => one.line)).toContain(mark?.firstLine);
    await core.close();
  });

  it('belongs to one paper only', async () => {
    const core = createTestCore(newFolder());
    const bytes = await sampleBytes(sampleGazette);
    const { documents } = await callCore(core, 'sources.import', { name: sampleGazette, bytes });
    const seen = new Set<number>();
    for (const { id } of documents) {
      for (const { firstLine } of (await callCore(core, 'documents.text', { id })).paragraphs) {
        expect(seen.has(firstLine)).toBe(false);
        seen.add(firstLine);
      }
    }
    await core.close();
  });
});
