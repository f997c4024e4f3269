import { expect, it } from 'vitest';
import { docxOf, paragraph } from '../../formats/testing/made-files.ts';
import { readSource } from '../../read-source.ts';

const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

it('keeps the items of a cell apart, as they stand in the paper', async () => {
  const table = `<w:tbl>${row(cell('序号'), cell('审议意见'), cell('落实情况'))}${row(
    cell('1'),
    cell('优化设施布局'),
    cell('1.腾退公房12处。', '2.建成服务中心9处。', '3.培训护理员60人。'),
  )}${row(cell('2'), cell('强化监管'), cell('检查机构20家。'))}</w:tbl>`;
  const body = `${paragraph('关于养老服务体系建设情况审议意见研究处理情况的报告')}${paragraph('现将情况报告如下。')}${table}`;
  const { feedback } = await readSource(docxOf(body), '报告.docx');
  expect(feedback[0]?.measures.map(({ heading, text }) => [heading, text])).toEqual([
    ['优化设施布局', '1.腾退公房12处。\n2.建成服务中心9处。\n3.培训护理员60人。'],
    ['强化监管', '检查机构20家。'],
  ]);
});
