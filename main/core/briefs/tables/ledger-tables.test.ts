import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type Asking, readAssetFrom, withCore } from '../../../testing/brief-proof.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';

const readAsset = readAssetFrom('.');

function rowsOf(ask: Asking, table: string, ids?: string[]) {
  return ask<{ name: string; bytes: Uint8Array }>('tables.export', { table, ...(ids ? { ids } : {}) }).then(
    async ({ bytes }) => (await readXlsxFile(Buffer.from(bytes)))[0]?.data ?? [],
  );
}

describe('tables.export', () => {
  it('writes every list of the ledger, one row for each record', async () => {
    await withCore({ readAsset }, async (ask) => {
      expect(await rowsOf(ask, 'points')).toHaveLength(6);
      expect(await rowsOf(ask, 'suggestions')).toHaveLength(25);
      expect(await rowsOf(ask, 'motions')).toHaveLength(2);
      // Four promises of papers, and those of the four answers that are to be kept.
      expect(await rowsOf(ask, 'commitments')).toHaveLength(9);
      expect(await rowsOf(ask, 'organs')).toHaveLength(9);
      expect((await rowsOf(ask, 'due')).length).toBeGreaterThan(1);
      expect((await rowsOf(ask, 'targets'))[0]?.[0]).toBe('指标');
    });
  });

  it('writes later answers beside the first, where somebody gave one', async () => {
    const ledger = inventedLedger();
    const [one] = Object.values(ledger.suggestions).filter(({ rounds }) => rounds.at(-1)?.answeredOn);
    const round = one?.rounds.at(-1);
    if (!one || !round) throw new Error('an answered suggestion');
    const followUps = [{ on: '2026-09-01', answerNumber: null, answerClass: 'A', note: '' }];
    const rounds = [...one.rounds.slice(0, -1), { ...round, followUps }];
    const suggestions = { ...ledger.suggestions, [one.id]: { ...one, rounds } };
    await withCore({ readAsset, ledger: { ...ledger, suggestions } }, async (ask) => {
      const [head, row] = await rowsOf(ask, 'suggestions', [one.id]);
      expect(row?.[head?.indexOf('补充答复') ?? -1]).toBe('2026-09-01 A');
    });
    await withCore({ readAsset }, async (ask) => {
      const [head, ...rows] = await rowsOf(ask, 'suggestions');
      expect(new Set(rows.map((row) => row[head?.indexOf('补充答复') ?? -1]))).toEqual(new Set(['—']));
    });
  });

  it('says of a point what proves it, what it was merged from, and by whose consent it has more time', async () => {
    const ledger = inventedLedger();
    const point = Object.values(ledger.points).find(({ evidence, due }) => evidence.length > 0 && due);
    const [piece] = Object.values(ledger.evidence).filter((one) => one.point === point?.id);
    if (!point?.due || !piece) throw new Error('a point with a due date and a proof');
    const { id, citation, due } = point;
    const merged = [{ id: 'gone', title: '并入的一条', citation: { ...citation, quote: '并入的原文。' } }];
    const change = {
      kind: 'extension',
      from: due.date,
      to: '2027-02-01',
      on: '2026-11-02',
      enteredOn: '2026-11-02',
    } as const;
    const told = { by: '周文', reason: '汛期', allowedBy: '主任会议', letter: '' };
    const extended = { ...due, date: '2027-02-01', changes: [...due.changes, { ...change, ...told }] };
    const points = { ...ledger.points, [id]: { ...point, merged, due: extended } };
    const evidence = { ...ledger.evidence, [piece.id]: { ...piece, number: ' 云水函〔2026〕3号 ', on: '2026-10-08' } };
    await withCore({ readAsset, ledger: { ...ledger, points, evidence } }, async (ask) => {
      const [head = [], row = []] = await rowsOf(ask, 'points', [id]);
      const cell = (heading: string) => row[head.indexOf(heading)];
      expect(cell('佐证')).toBe(`${piece.title} 云水函〔2026〕3号 2026-10-08`);
      expect(cell('原文')).toBe(`${citation.quote}\n并入的原文。`);
      expect(cell('同意延期')).toBe('主任会议');
      expect(cell('原定期限')).toEqual(new Date(`${due.original}T00:00:00Z`));
    });
  });

  it('keeps as words a day that a promise names in words alone', async () => {
    const ledger = inventedLedger();
    const [one] = Object.values(ledger.commitments);
    if (!one) throw new Error('a promise');
    const commitments = { [one.id]: { ...one, due: null, dueText: '本届任期内' } };
    await withCore({ readAsset, ledger: { ...ledger, suggestions: {}, commitments } }, async (ask) => {
      const [head = [], row = []] = await rowsOf(ask, 'commitments');
      expect(row[head.indexOf('期限')]).toBe('本届任期内');
      expect(row[head.indexOf('剩余天数')]).toBe('—');
    });
  });

  it('cuts words that no cell of Excel can hold', async () => {
    const ledger = inventedLedger();
    const [one] = Object.values(ledger.commitments);
    if (!one) throw new Error('a promise');
    const commitments = { [one.id]: { ...one, citation: { ...one.citation, quote: '甲'.repeat(40_000) } } };
    await withCore({ readAsset, ledger: { ...ledger, suggestions: {}, commitments } }, async (ask) => {
      const [head = [], row = []] = await rowsOf(ask, 'commitments');
      const quote = String(row[head.indexOf('原文')]);
      expect(quote).toHaveLength(32_767);
      expect(quote.endsWith('甲…')).toBe(true);
    });
  });

  it('writes only the records asked for', async () => {
    await withCore({ readAsset }, async (ask) => {
      const [, row, ...rest] = await rowsOf(ask, 'points', ['op1-p2']);
      expect(String(row?.[2])).toContain('补齐停车和公共交通短板');
      expect(rest).toEqual([]);
    });
  });
});

describe('an office’s own template', () => {
  it('is kept, listed, used for its kind and removed', async () => {
    await withCore({ readAsset }, async (ask) => {
      const { Document, Packer, Paragraph } = await import('docx');
      const made = new Document({ sections: [{ children: [new Paragraph('本机关：{标题}')] }] });
      const bytes = new Uint8Array(await Packer.toBuffer(made));
      const added = await ask<{ id: string }>('templates.add', { name: '对照表.docx', kind: 'comparison', bytes });
      expect(await ask('templates.list', {})).toMatchObject([
        { id: added.id, kind: 'comparison', placeholders: ['标题'] },
      ]);
      const request = { kind: 'comparison', scope: { opinion: 'op1' }, template: added.id };
      const filled = await ask<{ bytes: Uint8Array }>('briefs.preview', request);
      const { strFromU8, unzipSync } = await import('fflate');
      expect(strFromU8(unzipSync(filled.bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
        '落实情况对照核查的报告',
      );
      await expect(ask('briefs.preview', { ...request, kind: 'bulletin', scope: {} })).rejects.toThrow(/bad-input/u);
      await ask('templates.remove', { id: added.id });
      expect(await ask('templates.list', {})).toEqual([]);
    });
  });

  it('is refused with the placeholder and its place', async () => {
    await withCore({ readAsset }, async (ask) => {
      const { Document, Packer, Paragraph } = await import('docx');
      const made = new Document({ sections: [{ children: [new Paragraph('一'), new Paragraph('{批示}')] }] });
      const bytes = new Uint8Array(await Packer.toBuffer(made));
      await expect(ask('templates.add', { name: 'a.docx', kind: 'bulletin', bytes })).rejects.toThrow(
        /template-placeholder-unknown.*\{批示\}.*正文第2段/u,
      );
      const text = new Uint8Array(readFileSync('package.json'));
      await expect(ask('templates.add', { name: 'a.docx', kind: 'bulletin', bytes: text })).rejects.toThrow(
        /template-damaged/u,
      );
    });
  });
});

it('exports a paper’s tables as a workbook and keeps it in the history', async () => {
  await withCore({ readAsset }, async (ask) => {
    const request = { kind: 'comparison', scope: { opinion: 'op1' }, format: 'xlsx' };
    const { name, record } = await ask<{ name: string; record: { id: string } }>('briefs.export', request);
    expect(name).toMatch(/\.xlsx$/u);
    const again = await ask<{ name: string; bytes: Uint8Array }>('briefs.issued', { id: record.id });
    expect(again.name).toMatch(/\.xlsx$/u);
    expect((await readXlsxFile(Buffer.from(again.bytes)))[0]?.data).toHaveLength(6);
  });
});
