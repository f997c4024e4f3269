import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CoreError } from '../../core-error.ts';
import { drawText } from './draw-text.ts';
import { docxOf, paragraph, zipOf } from './testing/made-files.ts';

const names = [
  'opinion.docx',
  'opinion.doc',
  'opinion.rtf',
  'mixed.doc',
  'opinion.html',
  'list.xlsx',
  'list.xls',
  'list.csv',
  'press-gbk.pdf',
];
const fixtures = names.map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)))),
}));
const settings = { numRuns: 60, seed: 20250618 };

/** The lines, or the code of the expected failure; anything else is thrown on. */
async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { lines } = await drawText(bytes, name);
    expect(lines.map((line) => line.number)).toEqual(lines.map((_, at) => at + 1));
    expect(lines.every((line) => !/[\r\n]/.test(line.text))).toBe(true);
    return JSON.stringify(lines);
  } catch (error) {
    if (error instanceof CoreError && error.code !== 'internal') return error.code;
    throw error;
  }
}

/** Characters that Word text may hold; XML forbids the rest. */
const word = fc.stringMatching(/^[\u4e00-\u9fa5，。、（）《》〈〉一二三0-9a-zA-Z% &<>"']{1,40}$/);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

describe('drawText, for any input', () => {
  it('takes any bytes under any name without another failure than the expected ones', async () => {
    const extension = fc.constantFrom(
      'txt',
      'docx',
      'doc',
      'pdf',
      'xlsx',
      'xls',
      'rtf',
      'csv',
      'html',
      'ofd',
      'png',
      'jpg',
      'tif',
      'zip',
      'bin',
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), extension, async (bytes, ending) => {
        await outcomeOf(bytes, `文件.${ending}`);
      }),
      settings,
    );
  });

  it('takes sound files with changed bytes, and gives the same for the same bytes', async () => {
    const change = fc.record({ at: fc.nat(), value: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.array(change, { maxLength: 8 }),
        async ({ name, bytes }, changes) => {
          const damaged = new Uint8Array(bytes);
          for (const { at, value } of changes) damaged[at % damaged.length] = value;
          expect(await outcomeOf(damaged, name)).toBe(await outcomeOf(damaged, name));
        },
      ),
      settings,
    );
  });

  it('gives back every paragraph that was put into a docx', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async (texts) => {
        fc.pre(texts.some((text) => text.trim() !== ''));
        const { lines } = await drawText(docxOf(texts.map((text) => paragraph(escaped(text))).join('')), '稿.docx');
        expect(lines.map((line) => line.text)).toEqual(texts.map((text) => text.trimEnd()));
      }),
      settings,
    );
  });

  it('gives back every member that was put into a zip', async () => {
    const member = fc.stringMatching(/^[\u4e00-\u9fa5a-z0-9]{1,12}$/);
    const files = fc.dictionary(
      member.map((name) => `${name}.txt`),
      fc.uint8Array({ maxLength: 50 }),
      { minKeys: 1, maxKeys: 8 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (members) => {
        const { entries } = await drawText(zipOf(members), '包.zip');
        const given = Object.fromEntries((entries ?? []).map(({ name, bytes }) => [name, [...bytes]]));
        expect(given).toEqual(Object.fromEntries(Object.entries(members).map(([name, bytes]) => [name, [...bytes]])));
      }),
      settings,
    );
  });
});
