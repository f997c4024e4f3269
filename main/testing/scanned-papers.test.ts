import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { Core } from '../core/core.ts';
import { pixelsOf, scanFixture } from '../core/reading/formats/testing/scan-fixtures.ts';
import { scannedPdf } from '../core/reading/formats/testing/scanned-pdf.ts';
import { ReadingPool } from '../core/reading/worker/reading-pool.ts';
import { forkedFrom } from '../web/fork-process.ts';
import { createTestCore } from './test-core.ts';
import { bundleReadingProcess } from './torture/bundle-child.ts';

const picture = pixelsOf(scanFixture('scan.png'));
const bytes = new Uint8Array(scannedPdf([{ picture, dpi: 150 }]));

let core: Core;
let pool: ReadingPool;
let source = '';
const stages: string[] = [];
let programs = '';

async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await core.dispatch(name, input);
  if (!reply.ok) throw Object.assign(new Error(reply.error.code), reply.error);
  return reply.value as CallOutput<N>;
}

const review = () => call('sources.get', { id: source });
const doubts = async () =>
  (await review()).source.warnings.filter(({ code }) => code === 'page-recognised' || code === 'figure-from-scan');

async function letter() {
  const [opinion] = await call('opinions.list', {});
  return call('briefs.preview', { kind: 'hand-over-letter', scope: { opinion: opinion?.id ?? '' } });
}

describe('a scanned paper', () => {
  beforeAll(async () => {
    programs = await mkdtemp(path.join(tmpdir(), 'duban-scans-'));
    pool = new ReadingPool(forkedFrom(await bundleReadingProcess(programs)));
    core = createTestCore(path.join(programs, 'workspace'), {
      readingWorker: pool,
      log: () => undefined,
    });
    core.subscribe((event) => {
      if (event.type === 'progress') stages.push(`${event.stage} ${event.done}/${event.total}`);
    });
    const imported = await call('sources.import', { name: '审议意见.pdf', bytes, job: 'import' });
    source = imported.source.id;
  }, 60_000);

  afterAll(async () => {
    await core.close();
    pool.close();
    await rm(programs, { recursive: true, force: true });
  });

  it('is imported page by page, with a doubt for every line with figures', async () => {
    expect(stages).toContain('recognising 0/1');
    expect((await doubts()).map(({ code }) => code)).toEqual([
      'page-recognised',
      ...new Array<string>(4).fill('figure-from-scan'),
    ]);
    expect((await review()).source.counts.doubts).toBeGreaterThanOrEqual(5);
  });

  it('shows the picture of its page, drawn from the original, and none of a page that it has not', async () => {
    const { png } = await call('sources.page', { id: source, page: 1 });
    expect(png && pixelsOf(png)).toMatchObject({ width: picture.width, height: picture.height });
    expect(await call('sources.page', { id: source, page: 2 })).toEqual({ png: null });
  });

  it('makes nobody late by a day that was only recognised, without a word of it', async () => {
    const [opinion] = await call('opinions.list', {});
    await call('opinions.handOver', { id: opinion?.id ?? '', on: '2026-05-09', lead: '市人民政府' });
    const late = (await call('due.list', { days: 300 })).filter(({ due }) => due !== null);
    expect(late.length).toBeGreaterThan(0);
    const told = late.map(({ because }) => (typeof because === 'object' ? because.key : because));
    expect(new Set(told)).toEqual(new Set(['scan.unseen-day']));
  });

  it('stands in no letter as a fact', async () => {
    const { lint, bytes: paper } = await letter();
    expect(lint.filter(({ rule }) => rule === 'M09').map(({ severity }) => severity)).toEqual(['error']);
    const words = strFromU8(unzipSync(paper)['word/document.xml'] ?? new Uint8Array());
    expect(words).toContain('尚未对照原件');
  });

  it('says what a person reads in the picture, also where nothing can be recognised any more', async () => {
    await rename(path.join(programs, 'recognition'), path.join(programs, 'gone'));
    pool.close();
    const wrong = (await review()).lines.find(({ text }) => text.includes('9.1%'));
    if (!wrong) throw new Error('no such line');
    const text = wrong.text.replace(/73\.\d+%/, '73.5%');
    await call('sources.correct', { id: source, line: wrong.line, change: { type: 'line-text', text } });
    expect((await review()).lines.find(({ line }) => line === wrong.line)?.text).toBe(text);
    expect((await doubts()).map(({ line }) => line)).not.toContain(wrong.line);
    expect(await doubts()).toHaveLength(4);
  });

  it('is sure once a person found the rest of its page right, and unsure again when that is taken back', async () => {
    const { scans = [] } = await review();
    const lines = scans.flatMap((scan) => scan.lines.map(({ line }) => line));
    const change = { type: 'lines-seen' as const, lastLine: Math.max(...lines) };
    const { corrections } = await call('sources.correct', { id: source, line: Math.min(...lines), change });
    expect(await doubts()).toEqual([]);
    expect((await letter()).lint.map(({ rule }) => rule)).not.toContain('M09');
    const seen = corrections.find((one) => one.change.type === 'lines-seen');
    await call('sources.uncorrect', { id: source, correction: seen?.id ?? '' });
    expect(await doubts()).toHaveLength(4);
  });

  it('lets nobody say otherwise what the file has as text', async () => {
    const text = new Uint8Array(new TextEncoder().encode('云泽市人民政府\n关于河道治理情况的报告\n增长9.1%。\n'));
    const typed = await call('sources.import', { name: '报告.txt', bytes: text });
    const correcting = call('sources.correct', {
      id: typed.source.id,
      line: 3,
      change: { type: 'line-text', text: '增长9%。' },
    });
    await expect(correcting).rejects.toMatchObject({ code: 'bad-input', details: { reason: 'line-not-recognised' } });
  });
});
