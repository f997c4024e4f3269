import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../testing/chance.ts';
import { CoreError } from '../core-error.ts';
import type { ExaminedSource } from './examined-source.ts';
import { explainLines } from './explain/explain-lines.ts';
import { readText } from './testing/read-text.ts';

const sample = readFileSync(
  new URL('../../../assets/samples/云泽市人大常委会公报2026年第4号.txt', import.meta.url),
  'utf8',
);
const lines = sample.split('\n');

type Change =
  | { how: 'delete' | 'double' | 'join' | 'blank' | 'cut'; at: number }
  | { how: 'garble'; at: number; by: string };

const at = fc.integer({ min: 0, max: lines.length - 1 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    how: fc.constantFrom('delete' as const, 'double' as const, 'join' as const, 'blank' as const, 'cut' as const),
    at,
  }),
  fc.record({
    how: fc.constant('garble' as const),
    at,
    by: fc.constantFrom(
      '�',
      '一',
      '（',
      '》',
      '*',
      '|',
      '\t',
      '第',
      '、',
      '—',
      '1',
      '\u3000',
      ' ',
      '|a|b|',
      '**',
      '。',
      '目录',
    ),
  }),
);

function mutate(changes: Change[]): string {
  const mutated = [...lines];
  for (const each of changes) {
    const line = mutated[each.at] ?? '';
    const middle = Math.floor(line.length / 2);
    if (each.how === 'delete') mutated.splice(each.at, 1);
    if (each.how === 'double') mutated.splice(each.at, 0, line);
    if (each.how === 'join') mutated.splice(each.at, 2, line + (mutated[each.at + 1] ?? ''));
    if (each.how === 'blank') mutated.splice(each.at, 0, '');
    if (each.how === 'cut') mutated.splice(each.at, 1, line.slice(0, middle), '', line.slice(middle));
    if (each.how === 'garble') mutated.splice(each.at, 1, line.slice(0, middle) + each.by + line.slice(middle));
  }
  return mutated.join('\n');
}

function check(examined: ExaminedSource): void {
  const { drawn, fates, reading, papers } = examined;
  const last = drawn.lines.length;
  for (const { number, text } of drawn.lines) {
    if (text.trim() !== '') expect(fates.get(number), `line ${number}: ${text}`).toBeTypeOf('string');
  }
  expect(explainLines(examined).length).toBe(drawn.lines.filter((line) => line.text.trim() !== '').length);
  const ids = new Set(reading.documents.map((document) => document.id));
  expect(ids.size).toBe(reading.documents.length);
  for (const document of reading.documents) {
    expect(document.firstLine).toBeGreaterThanOrEqual(1);
    expect(document.lastLine).toBeGreaterThanOrEqual(document.firstLine);
    expect(document.lastLine).toBeLessThanOrEqual(last);
    expect(document.title).not.toBe('');
    expect(document.title).not.toMatch(/[\n\r]/);
    if (document.parent !== null) expect(ids.has(document.parent)).toBe(true);
  }
  for (const [order, document] of reading.documents.slice(1).entries()) {
    expect(document.firstLine).toBeGreaterThan(reading.documents[order]!.lastLine);
  }
  for (const paper of papers) {
    for (const paragraph of paper.body) {
      expect(paragraph.pieces[0]).toEqual({ line: paragraph.firstLine, offset: 0 });
      expect(paragraph.pieces.at(-1)!.line).toBe(paragraph.lastLine);
      expect(paragraph.pieces.at(-1)!.offset).toBeLessThan(Math.max(1, paragraph.text.length));
    }
  }
}

describe('reading any text', () => {
  it('accounts for every line of a damaged gazette and keeps spans inside the source', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 60 }), async (changes) => {
        check(await readText(mutate(changes)));
      }),
      chance(60),
    );
  });

  it('gives the same reading for the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
        const text = mutate(changes);
        const [first, second] = await Promise.all([readText(text), readText(text)]);
        expect(JSON.stringify(first.reading)).toBe(JSON.stringify(second.reading));
        expect([...first.fates]).toEqual([...second.fates]);
      }),
      chance(10),
    );
  });

  it('takes any characters without failing', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '关于',
        '报告',
        '\n',
        '（',
        '）',
        '《',
        '》',
        '目录',
        '……1',
        '附件',
        '第一号',
        '各位代表：',
        '一、',
        '| a |',
        '——2025年',
        '\n\n',
        ' ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = pieces.join('');
        try {
          check(await readText(text));
        } catch (error) {
          if (!(error instanceof CoreError)) throw error;
        }
      }),
      chance(150),
    );
  });
});

describe('changes of form that a converter makes', () => {
  const forms: Record<string, (text: string) => string> = {
    'a blank line after each line': (text) => text.split('\n').join('\n\n'),
    'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
    'spaces at line ends': (text) => text.replaceAll('\n', '   \n'),
    'spaces around numbers': (text) => text.replace(/\d+/g, ' $& '),
    'full-width digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    'hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
    'half-width punctuation': (text) =>
      text.replace(/[，；：]/g, (mark) => (mark === '，' ? ',' : mark === '；' ? ';' : ':')),
    'bold headings': (text) => text.replace(/^[一二三四五]、.+$/gm, '**$&**'),
    'indented paragraphs': (text) => text.replace(/^(?=.{45})/gm, '　　'),
  };
  const papers = ({ reading }: ExaminedSource) =>
    reading.documents.map(({ kind, title, author, date, parent }) => ({
      kind,
      title: title.replaceAll(',', '，'),
      author,
      date,
      parent,
    }));

  for (const [what, change] of Object.entries(forms)) {
    it(`finds the same papers with ${what}`, async () => {
      expect(papers(await readText(change(sample)))).toEqual(papers(await readText(sample)));
    });
  }
});

describe('very long and hostile text', () => {
  const hostile: Record<string, string> = {
    'a paragraph of a million characters': `关于全市工作情况的报告\n${'认真贯彻落实，'.repeat(143_000)}。`,
    'a paragraph of a million characters over many lines': `关于全市工作情况的报告\n${`${'认真贯彻落实上级部署，持续推进各项重点工作取得实效'}\n`.repeat(40_000)}`,
    'a line of dots': `${'.'.repeat(300_000)}1\n报告`,
    'a line of spaces between characters': `${'报 '.repeat(200_000)}\n告`,
    'nothing but opened brackets': '（《“'.repeat(100_000),
    'nothing but short lines': '报告\n'.repeat(60_000),
    'nothing but headings': '一、工作情况\n'.repeat(60_000),
    'nothing but names': '李 明  王 芳\n'.repeat(40_000),
    'nothing but labels': '附件\n关于工作的报告\n'.repeat(900),
    'a table of contents that never ends': `目录\n${'关于工作情况的报告……1\n'.repeat(20_000)}`,
    'notes that never close': '（2025年1月1日\n'.repeat(40_000),
    digits: '1'.repeat(500_000),
  };

  for (const [what, text] of Object.entries(hostile)) {
    it(`reads ${what}`, async () => {
      const { reading } = await readText(text);
      expect(reading.source.lines).toBeGreaterThan(0);
    }, 60_000);
  }
});
