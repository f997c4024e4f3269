import { describe, expect, it } from 'vitest';
import type { OfferRow } from '../contract/offer-calls.ts';
import { type MessageDetails, type MessageKey, message } from './catalogue.ts';
import type { Language } from './define-messages.ts';
import { offerWords } from './offer-words.ts';

const quote = (text: string) => ({ document: 'a-d1', firstLine: 3, lastLine: 4, page: null, quote: text });

function words(patch: Partial<OfferRow>, language: Language = 'zh-CN') {
  const row: OfferRow = {
    id: 'points~p1~title',
    collection: 'points',
    record: 'p1',
    title: '加固堤防险段',
    opinion: 'op1',
    field: 'title',
    now: '加固堤防险段',
    value: '加固险工险段',
    names: { o1: '市水务局', o2: '市财政局', op1: '关于《河道条例》执行情况的审议意见', p2: '完善应急预案' },
    from: { kind: 'paper', title: null, place: null },
    barred: null,
    ...patch,
  };
  return offerWords((key: MessageKey, details?: MessageDetails) => message(language, key, details), row);
}

describe('an offer in words', () => {
  it.each([
    [null, ''],
    ['point-handed-over', '此条已交办，不能撤下'],
    ['records-changed', '所涉内容已另行处理，不能再采用'],
  ] as const)('says why it cannot be adopted: %s', (barred, clause) => {
    expect(words({ barred }).barred).toBe(clause);
  });

  it('says what the paper says and what stands', () => {
    expect(words({})).toMatchObject({
      field: '标题',
      line: '重新读取后，原文此处为：加固险工险段（现为：加固堤防险段）',
      adopt: '采用',
      decline: '保留现值',
    });
  });

  it.each<[string, Partial<OfferRow>, string]>([
    ['an organ by name', { field: 'lead', now: null, value: 'o1' }, '市水务局（现为：空）'],
    ['several organs by name', { field: 'support', now: [], value: ['o1', 'o2'] }, '市水务局、市财政局（现为：空）'],
    ['an opinion by title', { field: 'opinion', now: null, value: 'op1' }, '《关于〈河道条例〉执行情况的审议意见》'],
    [
      'a time limit by its day',
      { field: 'limit', now: null, value: { date: '2027-01-31', because: {} } },
      '2027-01-31',
    ],
    [
      'a code by name',
      { collection: 'opinions', field: 'matter', now: 'report', value: 'audit' },
      '审计（现为：专项工作报告）',
    ],
    [
      'the version of a report',
      { collection: 'feedback', field: 'version', now: 'draft', value: 'formal' },
      '正式报告',
    ],
    [
      'the kind of a figure',
      { collection: 'targets', field: 'role', now: 'target', value: 'actual' },
      '实绩（现为：目标）',
    ],
    [
      'what became of a motion',
      { collection: 'motions', field: 'disposition', now: null, value: 'converted' },
      '转为建议',
    ],
    ['a count', { collection: 'motions', field: 'signers', now: 12, value: 14 }, '14（现为：12）'],
    [
      'the words of a point on one line',
      { field: 'citation', now: quote('旧'), value: quote('要排查\n  险段。') },
      '“要排查险段。”',
    ],
    [
      'an answer part by part',
      {
        collection: 'suggestions',
        field: 'answer',
        now: { answeredOn: '2026-05-20', result: null },
        value: { answeredOn: '2026-05-28', result: 'satisfied' },
      },
      '答复日期 2026-05-28；代表评价 满意（现为：答复日期 2026-05-20；代表评价 空）',
    ],
  ])('gives %s', (_, patch, expected) => {
    const { line } = words(patch);
    expect(line).toContain(expected);
    expect(line).not.toMatch(/[{}[\]]|null|undefined|object/);
  });

  it('says that a passage is no point any more, and names the two answers for it', () => {
    expect(words({ field: 'passage', value: { type: 'gone' } })).toMatchObject({
      line: '重新读取后，原处未再读出这一条',
      adopt: '撤下此条',
      decline: '保留',
    });
  });

  it('names the parts of a passage that is cut, and the points that are joined', () => {
    const parts = [
      { title: '加固险段', citation: quote('一') },
      { title: '落实人员', citation: quote('二') },
    ];
    expect(words({ field: 'passage', value: { type: 'split', parts } }).line).toBe(
      '重新读取后，原文此处为 2 条：“加固险段”、“落实人员”',
    );
    const joined = { type: 'joined', with: ['p2'], title: '加固堤防、完善预案', citation: quote('一') };
    expect(words({ field: 'passage', value: joined }).line).toBe(
      '重新读取后，这一条与“完善应急预案”在原文中是一条：“加固堤防、完善预案”',
    );
  });

  it('tells a list from a reply and a paper', () => {
    const of = (kind: 'list' | 'reply') => words({ from: { kind, title: null, place: null } }).line;
    expect(of('list')).toBe('目录现写明：加固险工险段（现为：加固堤防险段）');
    expect(of('reply')).toBe('答复件写明：加固险工险段（现为：加固堤防险段）');
  });

  it('says of a report what it answers, and of a point where it stands', () => {
    const opinion = { field: 'opinion', now: null, value: 'op1' };
    const title = '《关于〈河道条例〉执行情况的审议意见》';
    expect(words({ ...opinion, collection: 'feedback' }).line).toBe(
      `重新读取后，这份报告所答复的是：${title}（现为：空）`,
    );
    expect(words(opinion).line).toBe(`重新读取后，原文这一条列在：${title}（现为：空）`);
  });

  it('is said in English as well', () => {
    expect(words({}, 'en').line).toBe('Read anew, the paper says: 加固险工险段 (now: 加固堤防险段)');
  });
});
