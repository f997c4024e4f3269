import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CoreError } from '#core/core-error.ts';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { inflatedDocx } from '../../../testing/torture/hostile-files.ts';
import { docxOf, paragraph } from '../../reading/formats/testing/made-files.ts';
import { comparisonPlan } from '../plans/comparison-plan.ts';
import { fillTemplate } from './fill-template.ts';

const here = { readingWorker: null };
const brief = comparisonPlan.plan(inventedInput({ opinion: 'op1' }));

async function template(texts: string[][], row: string[] = []): Promise<Uint8Array> {
  const cells = row.map((text) => new TableCell({ children: [new Paragraph(text)] }));
  const paragraphs = texts.map((runs) => new Paragraph({ children: runs.map((text) => new TextRun(text)) }));
  const table = row.length === 0 ? [] : [new Table({ rows: [new TableRow({ children: cells })] })];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...paragraphs, ...table] }] })));
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

async function failure(bytes: Uint8Array): Promise<CoreError> {
  try {
    await fillTemplate('本机关对照表', bytes, brief, here);
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('fillTemplate', () => {
  it('fills texts and repeats a table row for each point', async () => {
    const bytes = await template(
      [['{标题}'], ['{主送}：'], ['{date}']],
      ['{#行}{序号}', '{审议意见（原文摘句）}', '{status}{/行}'],
    );
    const text = await textOf(await fillTemplate('对照表', bytes, brief, here));
    expect(text).toContain('云泽市人民代表大会常务委员会');
    expect(text).toContain('2026年11月21日');
    expect(text.match(/<w:tr[ >]/gu)).toHaveLength(5);
    expect(text).not.toMatch(/[{}]/u);
  });

  it('finds a placeholder that Word cut into several runs', async () => {
    const text = await textOf(await fillTemplate('对照表', await template([['{标', '题}']]), brief, here));
    expect(text).toContain('落实情况对照核查的报告');
  });

  it('names a placeholder that does not exist, with its place', async () => {
    const error = await failure(await template([['{标题}'], ['{领导批示}']]));
    expect(error.code).toBe('template-placeholder-unknown');
    expect(error.details).toEqual({ placeholder: '{领导批示}', place: '正文第2段' });
  });

  it('names a column outside its loop and a loop that is not closed', async () => {
    expect((await failure(await template([['{序号}']]))).details).toMatchObject({ placeholder: '{序号}' });
    expect((await failure(await template([['{#行}'], ['{序号}']]))).details).toEqual({
      placeholder: '{#行}',
      place: '正文第1段',
    });
  });

  it('names the place of a brace without a partner', async () => {
    const error = await failure(await template([['前文'], ['请见{标题']]));
    expect(error.code).toBe('template-damaged');
    expect(String(error.details.name)).toContain('正文第2段');
  });

  it('refuses bytes that are no Word file', async () => {
    expect((await failure(new TextEncoder().encode('不是文件'))).code).toBe('template-damaged');
  });

  it('refuses a template that unpacks to more than a form can be, whatever it says of itself', async () => {
    for (const isHonest of [true, false]) {
      expect((await failure(inflatedDocx(20_000_000, isHonest))).code).toBe('container-bomb');
    }
  });

  it('refuses a template with thousands of placeholders', async () => {
    const error = await failure(docxOf(paragraph('{标题}').repeat(5_001)));
    expect(error).toMatchObject({ code: 'file-too-large', details: { limit: 5_000, unit: 'placeholders' } });
  });

  it('shows the beginning of a placeholder without end', async () => {
    const error = await failure(docxOf(paragraph(`{${'标'.repeat(100_000)}}`)));
    expect(error.details.placeholder).toBe(`{${'标'.repeat(40)}…}`);
  });

  it('gives the same bytes for the same data', async () => {
    const bytes = await template([['{标题}']]);
    const [one, other] = [await fillTemplate('a', bytes, brief, here), await fillTemplate('a', bytes, brief, here)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
