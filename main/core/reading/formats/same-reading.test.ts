import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#shared/domain/readings/reading.ts';
import { readSource } from '../read-source.ts';

/** What belongs to the file and not to what was read in it. */
const ofTheFile = new Set(['source', 'warnings', 'firstLine', 'lastLine', 'line', 'page', 'because', 'confidence']);

async function readFixture(name: string): Promise<Reading> {
  return readSource(new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)))), name);
}

async function readingOf(name: string): Promise<unknown> {
  const reading = await readFixture(name);
  return JSON.parse(JSON.stringify(reading, (key, value) => (ofTheFile.has(key) ? undefined : value)));
}

describe('one paper in several formats', () => {
  it.each(['opinion.doc', 'opinion.rtf', 'opinion.pdf'])(
    'reads the same out of %s as out of the docx',
    async (name) => {
      expect(await readingOf(name)).toEqual(await readingOf('opinion.docx'));
    },
  );

  it('reads the same papers, points and measures out of html, whose lists have lost their Chinese numbers', async () => {
    const told = ({ documents, opinions, feedback }: Reading) => ({
      papers: documents.map(({ title, kind, date, author }) => [title, kind, date, author]),
      points: opinions.flatMap((opinion) => opinion.points.map(({ number, heading }) => [number, heading])),
      measures: feedback.flatMap((report) =>
        report.measures.map(({ number, heading, organs }) => [number, heading, organs]),
      ),
    });
    const docx = told(await readFixture('opinion.docx'));
    expect(told(await readFixture('opinion.html'))).toEqual(docx);
    expect(docx.points).toEqual([
      [1, '统筹设施布局'],
      [2, '建强护理队伍'],
      [3, '打通信息壁垒'],
    ]);
  });

  it('reads the same suggestions out of xlsx and csv', async () => {
    const told = async (name: string) =>
      (await readFixture(name)).suggestions.map(({ cells: _cells, ...suggestion }) => suggestion);
    const xlsx = await told('list.xlsx');
    expect(await told('list.csv')).toEqual(xlsx);
    expect(xlsx.map(({ title, lead, support, handedOverOn }) => [title, lead, support, handedOverOn])).toEqual([
      ['关于在青杨路增设公交站的建议', ['市交通运输局'], ['市公安局', '市城市管理局'], '2025-03-02'],
      // The name in brackets may be a second one of the first: it is told, and no leader.
      ['关于改造老旧小区供水管网的建议', ['市水务局'], [], '2025-03-05'],
    ]);
    expect(xlsx[1]?.problems).toMatchObject([{ code: 'bracketed-left-out', cell: '市住房城乡建设局' }]);
  });
});
