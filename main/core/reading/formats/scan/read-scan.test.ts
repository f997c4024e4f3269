import dns from 'node:dns';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examineSource } from '../../read-source.ts';
import { pixelsOf, recognitionParts, scanFixture } from '../testing/scan-fixtures.ts';
import { scannedPdf } from '../testing/scanned-pdf.ts';
import { keptRecogniser } from './kept-recogniser.ts';
import { pngOf } from './png.ts';

const scan = scanFixture('scan.png');
let loads = 0;
const recogniser = keptRecogniser(() => {
  loads += 1;
  return recognitionParts();
});
const way = { recogniser, known: [] };
const text = 'A page with text of its own that is long enough';

/** Every way in which Node could begin a connection. */
const roads = () => [vi.spyOn(net.Socket.prototype, 'connect'), vi.spyOn(dns, 'lookup'), vi.spyOn(globalThis, 'fetch')];

describe('a scan', () => {
  let tried: ReturnType<typeof roads> = [];
  let examined: Awaited<ReturnType<typeof examineSource>>;

  beforeAll(async () => {
    tried = roads();
    const bytes = scannedPdf([{ text: [text] }, { picture: pixelsOf(scan), dpi: 150 }]);
    examined = await examineSource(bytes, '意见.pdf', { scan: way });
  }, 60_000);

  afterAll(() => vi.restoreAllMocks());

  it('is read without a try at any connection', () => {
    expect(tried.map((road) => road.mock.calls.length)).toEqual([0, 0, 0]);
  });

  it('gives its lines with how sure recognition is of each, and the pages that it was needed for', () => {
    const { drawn, reading } = examined;
    const own = drawn.lines.filter(({ page }) => page === 2);
    expect(own.map((line) => line.text.trim()).filter(Boolean)).toEqual([
      '云泽人办发〔2026〕17号',
      '关于全市河道治理情况的审议意见',
      expect.stringContaining('补齐管网短板'),
      expect.stringContaining('9.1%'),
      expect.stringContaining('2026年9月30日前书面报告'),
    ]);
    expect(reading.scans?.map(({ page, lines }) => [page, lines.length])).toEqual([[2, 5]]);
    for (const { sure } of reading.scans?.[0]?.lines ?? []) expect(sure).toBeGreaterThan(60);
    expect(drawn.lines[0]).toMatchObject({ text, page: 1 });
    expect(drawn.lines[0]?.hint?.sure).toBeUndefined();
  });

  it('has a doubt for its page and one for every line with a figure', () => {
    const doubts = examined.reading.warnings.filter(({ code }) => code.startsWith('figure') || code.startsWith('page'));
    expect(doubts.map(({ code }) => code)).toEqual([
      'page-recognised',
      ...new Array<string>(4).fill('figure-from-scan'),
    ]);
    expect(doubts.map(({ details }) => details?.figures).filter(Boolean)).toEqual([
      '2026、17号',
      '2026年、89',
      expect.stringContaining('9.1%'),
      '2026年、9月、30日',
    ]);
  });

  it('is not recognised twice where it is known', async () => {
    const bytes = scannedPdf([{ picture: pixelsOf(scan), dpi: 150 }]);
    const known = [{ page: 1, pieces: [{ text: '二〇二六年的报告', x: 90, y: 90, width: 200, size: 16, sure: 70 }] }];
    const again = await examineSource(bytes, '意见.pdf', { scan: { ...way, known } });
    expect(again.drawn.lines.map((line) => line.text)).toEqual(['二〇二六年的报告']);
    expect(again.drawn.scanned).toEqual(known);
  });

  it('of a picture file gives its red head and the day under its seal, and the language was loaded once for all', async () => {
    const { reading, drawn } = await examineSource(scanFixture('sealed.png'), '落款.png', { scan: way });
    const read = drawn.lines.map((line) => line.text.trim()).filter(Boolean);
    expect(read).toEqual(['云泽市人大常委会办公室文件', '云泽市人大常委会办公室', '2026年5月8日']);
    expect(reading.source.mediaType).toBe('image/png');
    expect(loads).toBe(1);
  });

  it('is told page by page while it goes on, and ends where it is cancelled', async () => {
    const page = { picture: pixelsOf(scan), dpi: 150 };
    const told: string[] = [];
    const cancelled = new AbortController();
    const reading = examineSource(scannedPdf([page, page, page]), '三页.pdf', {
      scan: way,
      signal: cancelled.signal,
      onProgress: (stage, done, total) => {
        told.push(`${stage} ${done}/${total}`);
        if (done === 1) cancelled.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(told).toEqual(['drawing 0/3', 'recognising 0/3', 'recognising 1/3']);
  });
});

describe('a scan that cannot be recognised', () => {
  const missing = { recogniser: keptRecogniser(async () => null), known: [] };
  const broken = async () => ({ ...(await recognitionParts()), language: pngOf(pixelsOf(scan)) });

  it('is refused in one sentence where the parts for it are gone or of no use', async () => {
    const bytes = scannedPdf([{ picture: pixelsOf(scan), dpi: 150 }]);
    const ways = [missing, { recogniser: keptRecogniser(broken), known: [] }];
    for (const scanWay of ways) {
      const refusal = { code: 'format-scan', details: { name: '意见.pdf', pages: 1, reason: 'no-data' } };
      await expect(examineSource(bytes, '意见.pdf', { scan: scanWay })).rejects.toMatchObject(refusal);
    }
    await expect(examineSource(scan, '意见.png', { scan: missing })).rejects.toMatchObject({
      code: 'format-scan',
      details: { reason: 'no-data' },
    });
  });

  it('says so of its pages where others have text', async () => {
    const bytes = scannedPdf([{ text: [text] }, { picture: pixelsOf(scan), dpi: 150 }]);
    const { reading } = await examineSource(bytes, '意见.pdf', { scan: missing });
    expect(reading.warnings).toContainEqual(
      expect.objectContaining({ code: 'page-not-recognised', details: { page: 2 } }),
    );
  });

  it('is refused where it has too many pages, before any is recognised', async () => {
    const dot = { picture: { width: 1, height: 1, channels: 1 as const, data: Uint8Array.of(0) }, dpi: 1 };
    const bytes = scannedPdf(new Array(301).fill(dot));
    await expect(examineSource(bytes, '厚.pdf', { scan: missing })).rejects.toMatchObject({
      code: 'file-too-large',
      details: { limit: 300, unit: 'scanned-pages' },
    });
  });
});
