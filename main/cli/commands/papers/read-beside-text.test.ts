import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { docOf, latin, turnedOn } from '../../../core/reading/formats/testing/doc-of.ts';
import { pdfOf, shown } from '../../../core/reading/formats/testing/pdf-of.ts';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();

function written(name: string, bytes: Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

it('says what stands in a file beside the text that it read, each with its line', async () => {
  const doc = docOf([{ bytes: [...latin('Report'), 1, 0x0d] }, { bytes: latin('secret'), sprms: turnedOn(0x083c) }]);
  const { out } = await runTestCli(newFolder(), 'read', written('报告.doc', doc));
  expect(out).toContain('第 1 行  有 1 张图片或图形，里面的文字没有读入');
  expect(out).toContain('第 1 行  有 6 个字设为隐藏，没有读入');
});

it('names the pages', async () => {
  const turned = shown('Draft', 200, 400, { matrix: '0.7 0.7 -0.7 0.7' });
  const pages = [1, 2, 3].map((page) => ({ content: shown(`Part ${page}`, 72, 700) + (page < 3 ? turned : '') }));
  const { out } = await runTestCli(newFolder(), 'read', written('报告.pdf', pdfOf(pages)));
  expect(out).toContain('第 1–2 页有 2 处斜排的文字（多为水印、图章），没有读入');
});

it('says why a file without text is refused, in words that fit it', async () => {
  const pictures = await runTestCli(newFolder(), 'read', written('照片.doc', docOf([{ bytes: [1, 0x0d] }])));
  expect(pictures.complaints).toContain('里只有 1 张图片或图形，没有文字，请另存为 pdf 后再导入，图片里的字可以识别。');
  const blank = await runTestCli(newFolder(), 'read', written('空白.pdf', pdfOf([{ content: '' }])));
  expect(blank.complaints).toContain('共 1 页，都是空白页，未导入。');
});
