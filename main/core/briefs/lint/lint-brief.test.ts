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
