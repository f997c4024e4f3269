import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { formOf, parseBriefStyles } from '../form/brief-styles.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Brief } from '../outline/brief.ts';
import { comparisonPlan } from '../plans/comparison-plan.ts';
import { lintBrief } from './lint-brief.ts';

const form = formOf(parseBriefStyles(readFileSync('assets/brief-styles.json', 'utf8')), 'national-22x28');
const good = comparisonPlan.plan(inventedInput({ opinion: 'op1' }));

function rulesFor(patch: Partial<Brief>): string[] {
  return lintBrief({ ...good, freeParts: [], ...patch }, form, 'zh-CN').map((one) => one.rule);
}

function table(text: string): Brief['attachments'] {
  const column = { id: 'a', title: '甲', width: 30, grow: 0, align: 'left', kind: 'text' } as const;
  const laid = { id: 't', title: '表', columns: [column], rows: [[{ text }]], summary: null, notes: [] };
  return [{ title: '表', orientation: 'portrait', blocks: [{ type: 'table', table: laid }] }];
}

describe('lintBrief', () => {
  it('finds nothing in a paper that is in form', () => {
    expect(rulesFor({})).toEqual([]);
  });

  it.each<[string, Partial<Brief>]>([
    ['title-too-long', { title: '关于'.padEnd(75, '夜间经济发展情况') }],
    ['title-break', { title: '关于夜间经济发展情\n况的报告' }],
    ['addressee-missing', { form: 'letter', addressee: null }],
    ['addressee-colon', { addressee: '云泽市人民政府：' }],
    ['reference-missing', { reference: '云人常办〔2026〕　号' }],
    ['reference-form', { reference: '云人常办[2026]12号' }],
    ['reference-form', { reference: '云人常办〔2026〕第12号' }],
    ['reference-form', { reference: '云人常办〔2026〕012号' }],
    ['reference-form', { reference: '云人常办〔26〕12号' }],
    ['date-form', { signature: { name: '办公室', date: '2026年03月05日' } }],
    ['date-form', { blocks: [paragraph('请于2026年03月5日前报送。', '正文')] }],
    ['level-order', { blocks: [heading(1, '一、甲'), heading(3, '1.乙')] }],
    ['order-mark', { blocks: [paragraph('1、加强领导。', '正文')] }],
    ['order-mark', { blocks: [paragraph('（一）、加强领导。', '正文')] }],
    ['attachment-punctuation', { attachments: [{ title: '清单。', orientation: 'portrait', blocks: [] }] }],
    ['punctuation-half', { blocks: [paragraph('已落实,正在核查。', '正文')] }],
    ['numeral-percent', { blocks: [paragraph('增长百分之5。', '正文')] }],
    ['numeral-full-width', { blocks: [paragraph('共５条。', '正文')] }],
    ['rare-characters', { blocks: [paragraph('代表朱镕清提出。', '正文')] }],
    ['row-too-tall', { attachments: table('字'.repeat(3000)) }],
    ['free-part-empty', { freeParts: [{ name: 'judgement', title: '总体评价', text: '' }] }],
    ['issuer-missing', { signature: { name: '（发文机关未设置）', date: '2026年3月5日' } }],
    ['contact-missing', { contact: '联系人：（未填写），联系电话：0799—5550123' }],
    ['committee-missing', { addressee: '（常务委员会名称未设置）' }],
  ])('finds %s', (rule, patch) => {
    expect(rulesFor(patch)).toContain(rule);
  });

  it.each<[string, Partial<Brief>]>([
    ['a letter with an addressee', { form: 'letter', addressee: '云泽市人民政府' }],
    ['a report without one', { addressee: null }],
    ['a number in form', { reference: '云人常办〔2026〕12号' }],
    ['a number set with a space', { reference: '云人常办〔2026〕 12号' }],
    ['no number where the paper has no head', { reference: null, head: null }],
    ['no number where the head has its issue', { reference: null, head: '督办通报', issue: '第3期' }],
    ['a day of two figures', { signature: { name: '办公室', date: '2026年10月31日' } }],
    ['a paper without a signature', { signature: null }],
    ['levels that go back', { blocks: [heading(1, '一、甲'), heading(2, '（一）乙'), heading(1, '二、丙')] }],
    ['text between the levels', { blocks: [heading(1, '一、甲'), paragraph('乙。', '正文'), heading(2, '（一）丙')] }],
    ['marks in form', { blocks: [paragraph('一、甲；（一）乙；1.丙；（1）丁。', '正文')] }],
    ['a share in form', { blocks: [paragraph('增长5%，占百分之三十五。', '正文')] }],
    ['half marks between figures', { blocks: [paragraph('共1,200条，见a:b。', '正文')] }],
    [
      'attachments of two names',
      { attachments: ['甲', '乙'].map((title) => ({ title, orientation: 'portrait', blocks: [] })) },
    ],
    ['a part that is written', { freeParts: [{ name: 'judgement', title: '总体评价', text: '有成效。' }] }],
    ['a number still to be given', { freeParts: [{ name: 'number', title: '发文字号序号', text: '' }] }],
  ])('finds nothing in %s', (_, patch) => {
    expect(rulesFor(patch)).toEqual([]);
  });

  it('asks for a number where the paper has a head, and says what is wrong with one in its words', () => {
    expect(rulesFor({ head: '办公室文件', reference: null })).toEqual(['reference-missing']);
    const said = (patch: Partial<Brief>) =>
      lintBrief({ ...good, freeParts: [], ...patch }, form, 'zh-CN').map(({ rule, severity, place, message }) =>
        [rule, severity, place, message].join(' '),
      );
    expect(said({ reference: '云人常办[2026]12号' })[0]).toMatch(
      /^reference-form error 发文字号 .*云人常办\[2026\]12号/u,
    );
    expect(said({ reference: '云人常办〔2026〕　号' })[0]).toMatch(/^reference-missing warning 发文字号 /u);
    expect(said({ addressee: '市政府:  ' })[0]).toMatch(/^addressee-colon error 主送机关 /u);
    expect(said({ form: 'letter', addressee: ' ' })[0]).toMatch(/^addressee-missing error 主送机关 /u);
    expect(said({ attachments: [{ title: '清单；', orientation: 'portrait', blocks: [] }] })[0]).toMatch(
      /^attachment-punctuation error 附件1 .*清单；/u,
    );
    expect(said({ signature: { name: '办公室', date: '2026年3月32日' } })[0]).toMatch(
      /^date-form error 成文日期 .*32日/u,
    );
    expect(said({ blocks: [paragraph('请于2026年03月15日前报送。', '正文')] })[0]).toMatch(/^date-form warning 正文 /u);
    expect(said({ blocks: [heading(1, '一、甲'), heading(3, '1.乙')] })[0]).toMatch(
      /^level-order error 1\.乙 .*1\.乙/u,
    );
    expect(said({ blocks: [heading(2, '（一）甲')] })[0]).toMatch(/^level-order /u);
    expect(said({ blocks: [paragraph('（1）、甲。', '正文')] })[0]).toMatch(/^order-mark warning 正文 .*（1）、/u);
    expect(said({ blocks: [paragraph('一.甲。', '正文')] })[0]).toMatch(/^order-mark warning 正文 .*一\./u);
    expect(said({ blocks: [paragraph('已落实(部分)。', '正文')] })[0]).toMatch(
      /^punctuation-half warning 正文 .*落实\(/u,
    );
    expect(said({ blocks: [paragraph('占五%。', '正文')] })[0]).toMatch(/^numeral-percent warning 正文 .*五%/u);
    expect(said({ title: '关于朱镕清的报告' })[0]).toMatch(/^rare-characters warning 标题 .*镕/u);
    expect(said({ freeParts: [{ name: 'judgement', title: '总体评价', text: '' }] })[0]).toMatch(
      /^free-part-empty warning 总体评价 .*总体评价/u,
    );
  });

  it('finds rare characters in what is quoted and in cells, each once', () => {
    const quoted = paragraph('代表朱镕清、镕镕提出。', '意见', ['《目录》第1页']);
    const found = lintBrief({ ...good, blocks: [quoted], attachments: table('朱镕清') }, form, 'zh-CN').filter(
      ({ rule }) => rule === 'rare-characters',
    );
    expect(found.map(({ place }) => place)).toEqual(['意见', '表']);
    expect(found[0]?.message.match(/镕/gu)).toHaveLength(1);
  });

  it('finds a signature that would stand alone, unless a paragraph moves along', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => paragraph(`第${at + 1}行已经全部落实到位`, '正文'));
    const last = heading(1, '一、附表');
    const alone = Array.from({ length: 22 }, (_, at) => rulesFor({ blocks: [...lines(at), last] })).filter((rules) =>
      rules.includes('last-page-signature'),
    );
    expect(alone).toHaveLength(4);
    const along = Array.from({ length: 22 }, (_, at) => rulesFor({ blocks: [last, ...lines(at + 1)] })).flat();
    expect(along).not.toContain('last-page-signature');
    expect(
      Array.from({ length: 22 }, (_, at) => rulesFor({ signature: null, blocks: [...lines(at), last] })).flat(),
    ).not.toContain('last-page-signature');
  });

  it('finds attachments that have one name', () => {
    const one = { title: '清单', orientation: 'portrait' as const, blocks: [] };
    expect(rulesFor({ attachments: [one, one] })).toContain('attachment-repeated');
  });

  it('finds a first page that has no room for the text', () => {
    const title = Array.from({ length: 12 }, () => '关于夜间经济发展情况').join('\n');
    expect(rulesFor({ title, head: '办公室文件' })).toContain('first-page-body');
  });

  it('puts errors before warnings and says each in a sentence of the language asked for', () => {
    const faulty = { ...good, addressee: '云泽市人民政府：' };
    const [first] = lintBrief(faulty, form, 'en');
    expect(first).toMatchObject({ rule: 'addressee-colon', severity: 'error', place: '主送机关' });
    expect(first?.message).toMatch(/colon/u);
  });
});
