import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formOf, parseBriefStyles } from '../form/brief-styles.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Brief } from '../outline/brief.ts';
import { lintBrief } from './lint-brief.ts';

const form = formOf(parseBriefStyles(readFileSync('assets/brief-styles.json', 'utf8')), 'national-22x28');

/** An invented paper that is in form. */
const good: Brief = {
  kind: 'opinion-report',
  form: 'report',
  title: '关于夜间经济发展情况报告\n审议意见落实情况的报告',
  issue: null,
  head: null,
  reference: null,
  addressee: '市人大常委会主任会议',
  blocks: [
    paragraph('现将夜间经济发展情况报告审议意见的落实情况报告如下。', '导语'),
    heading(1, '一、总体情况'),
    paragraph('共5条审议意见，已落实3条，其余2条正在办理。', '总体情况'),
    heading(1, '二、建议'),
    paragraph('请市商务局2027年1月29日前报送其余2条的办理结果。', '建议'),
  ],
  attachments: [],
  signature: { name: '云泽市人大常委会办公室', date: '2026年11月23日' },
  contact: null,
  imprint: null,
  basis: '',
  freeParts: [],
  counts: {},
  records: [],
  subject: '',
};

const letter: Partial<Brief> = {
  form: 'letter',
  title: '关于夜间经济发展情况的函',
  head: '云泽市人大常委会办公室',
  reference: '云人常办函〔2026〕12号',
  addressee: '市商务局',
  contact: '联系人：周文，联系电话：0590-6620018',
};

const check = (patch: Partial<Brief>, language: 'zh-CN' | 'en' = 'zh-CN') =>
  lintBrief({ ...good, ...patch }, { form, language });
const rulesFor = (patch: Partial<Brief>): string[] => check(patch).map((one) => one.rule);

function table(text: string): Brief['attachments'] {
  const column = { id: 'a', title: '甲', width: 30, grow: 0, align: 'left', kind: 'text' } as const;
  const laid = { id: 't', title: '表', columns: [column], rows: [[{ text }]], summary: null, notes: [] };
  return [{ title: '清单', orientation: 'portrait', blocks: [{ type: 'table', table: laid }] }];
}

describe('lintBrief', () => {
  it('finds nothing in a report and a letter that are in form', () => {
    expect(check({})).toEqual([]);
    expect(check(letter)).toEqual([]);
  });

  it.each<[string, Partial<Brief>]>([
    ['T01', { title: '关于'.padEnd(75, '夜间经济发展情况') }],
    ['T02', { title: '关于夜间经济发展情\n况的报告' }],
    ['O04', { ...letter, addressee: null }],
    ['O04', { addressee: '云泽市人民政府：' }],
    ['O04', { addressee: '（常务委员会名称未设置）' }],
    ['M01', { ...letter, reference: '云人常办函〔2026〕　号' }],
    ['H01', { ...letter, reference: '云人常办函[2026]12号' }],
    ['H02', { ...letter, reference: null }],
    ['D02', { signature: { name: '云泽市人大常委会办公室', date: '2026年03月05日' } }],
    ['N01', { blocks: [heading(1, '一、甲'), heading(3, '1.乙')] }],
    ['P08', { blocks: [paragraph('1、加强领导。', '正文')] }],
    ['L14', { attachments: [{ title: '清单。', orientation: 'portrait', blocks: [] }] }],
    ['L14', { attachments: ['清单', '清单'].map((title) => ({ title, orientation: 'portrait', blocks: [] })) }],
    ['P01', { blocks: [paragraph('已落实,正在核查。', '正文')] }],
    ['L07', { blocks: [paragraph('代表朱镕清提出。', '正文')] }],
    ['L04', { attachments: table('字'.repeat(3000)) }],
    ['M07', { freeParts: [{ name: 'judgement', title: '总体评价', text: '' }] }],
    ['M01', { signature: { name: '（发文机关未设置）', date: '2026年3月5日' } }],
    ['M05', { ...letter, contact: '联系人：（未填写），联系电话：0799—5550123' }],
    ['M09', { scanned: [{ title: '公报', lines: 3 }] as NonNullable<Brief['scanned']> }],
  ])('finds %s', (rule, patch) => {
    expect(rulesFor(patch)).toContain(rule);
  });

  it('names place, words and sentence, and puts what stops an export before the rest', () => {
    const found = check({
      blocks: [paragraph('办理情况：市局：已完成。', '甲'), paragraph('已落实,正在核查。', '乙')],
    });
    expect(found.map(({ rule, severity, place }) => [rule, severity, place])).toEqual([
      ['P01', 'error', '乙'],
      ['P13', 'warning', '甲'],
    ]);
    expect(found[0]?.message).toContain('已落实,正在核查');
    expect(check({ addressee: '市政府：' }, 'en')[0]).toMatchObject({
      rule: 'O04',
      place: '主送机关',
      message: expect.stringMatching(/colon/u),
    });
  });

  it('tells a fault in words with a source as quoted, and lets it stop nothing', () => {
    const [found] = check({ blocks: [paragraph('已落实,正在核查。', '甲', ['《报告》第1页'])] });
    expect(found).toMatchObject({ rule: 'P01', severity: 'warning', message: expect.stringContaining('引文') });
  });

  it('checks what the sources print where they are printed, each form of fault once', () => {
    const cited = {
      ...good,
      blocks: [paragraph('已落实。', '甲', ['《报告》第1页，原文第3—5行', '《报告》第2页，原文第8—9行'])],
    };
    const rules = (withSources: boolean) =>
      lintBrief(cited, { form, language: 'zh-CN', withSources }).map(({ rule }) => rule);
    expect(rules(true)).toEqual(['I02']);
    expect(rules(false)).toEqual([]);
  });

  it('finds a signature that would stand alone, unless a paragraph moves along', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => paragraph(`第${at + 1}行已经全部落实到位。`, '正文'));
    const last = heading(1, '一、附表');
    const alone = Array.from({ length: 22 }, (_, at) => rulesFor({ blocks: [...lines(at), last] })).filter((rules) =>
      rules.includes('L02'),
    );
    expect(alone).toHaveLength(4);
    const along = Array.from({ length: 22 }, (_, at) => rulesFor({ blocks: [last, ...lines(at + 1)] })).flat();
    expect(along).not.toContain('L02');
  });

  it('finds a first page that has no room for the text', () => {
    const title = Array.from({ length: 12 }, () => '关于夜间经济发展情况').join('\n');
    expect(rulesFor({ title, head: '办公室文件' })).toContain('L01');
  });
});
