import { describe, expect, it } from 'vitest';
import { CoreError } from '../core-error.ts';
import { parseRulePack, toRulePack } from './rule-pack-schema.ts';

const rule = {
  id: 'opinion-report',
  title: '书面报告',
  subject: 'opinion',
  event: 'handed-over',
  action: '提出书面报告',
  count: 3,
  unit: 'month',
  extension: null,
  article: '第八条',
};
const pack = {
  id: 'yunze',
  title: '云泽市规则',
  place: '云泽市',
  confirmed: false,
  source: '云泽市办法',
  rules: [rule],
};
const withRule = (change: object) => ({ ...pack, rules: [{ ...rule, ...change }] });

/** The code, field and reason with which a pack is refused; null when it is taken. */
function refusal(value: unknown) {
  try {
    toRulePack(value);
    return null;
  } catch (error) {
    return error instanceof CoreError ? { code: error.code, ...error.details } : error;
  }
}

describe('a rule pack', () => {
  it('is given back as it stands, with no notes where it has none', () => {
    expect(toRulePack(pack)).toEqual({ ...pack, notes: [] });
    expect(parseRulePack(JSON.stringify({ ...pack, notes: ['待确认'] }))).toEqual({ ...pack, notes: ['待确认'] });
  });

  it.each([
    ['subject', ['opinion', 'suggestion', 'motion', 'audit', 'report']],
    ['event', ['meeting-closed', 'handed-over', 'received', 'heard', 'dissatisfied', 'answered', 'before-meeting']],
    ['unit', ['day', 'working-day', 'month']],
    ['duty', ['hand-over', 'written-report', 'answer', undefined]],
    ['matters', [['audit'], ['hard'], ['audit', 'hard'], undefined]],
    ['count', [1, 3660]],
    ['extension', [null, { count: 1, unit: 'working-day', needs: '主任会议同意' }]],
    ['unused', ['本机关不办理', undefined]],
  ])('may say of %s every one of its words', (field, values) => {
    for (const value of values) expect([value, refusal(withRule({ [field]: value }))]).toEqual([value, null]);
  });

  it.each([
    ['subject', 'law'],
    ['event', 'printed'],
    ['unit', 'week'],
    ['duty', 'think'],
    ['matters', []],
    ['matters', ['easy']],
    ['count', 0],
    ['count', 3661],
    ['count', 1.5],
    ['count', '3'],
    ['title', ''],
    ['action', '报'.repeat(501)],
    ['article', ''],
    ['unused', ''],
    ['extension', { count: 0, unit: 'month', needs: '同意' }],
    ['extension', { count: 1, unit: 'month' }],
    ['extension', { count: 1, unit: 'month', needs: '同意', more: 1 }],
  ])('may not say of %s: %j', (field, value) => {
    expect(refusal(withRule({ [field]: value }))).toMatchObject({
      code: 'bad-input',
      field: expect.stringMatching(new RegExp(`^rules\\.0\\.${field}`)),
      reason: expect.stringMatching(/./),
    });
  });

  it.each([
    ['title', ''],
    ['place', ''],
    ['source', ''],
    ['confirmed', 'yes'],
    ['notes', Array(51).fill('x')],
    ['notes', ['x'.repeat(1001)]],
    ['rules', Array(201).fill(rule)],
    ['id', '../x'],
  ])('is refused for its own %s', (field, value) => {
    expect(refusal({ ...pack, [field]: value })).toMatchObject({
      code: 'bad-input',
      field: expect.stringContaining(field),
    });
  });

  it('takes as many notes and rules as it may have', () => {
    const rules = Array.from({ length: 200 }, (_, at) => ({ ...rule, id: `r${at}` }));
    expect(refusal({ ...pack, notes: Array(50).fill('字'.repeat(1000)), rules })).toBeNull();
  });

  it('is refused as a whole where it is no pack, no JSON, or has a field that nobody knows', () => {
    expect(refusal(null)).toMatchObject({ code: 'bad-input', field: '' });
    expect(refusal({ ...pack, colour: 'red' })).toMatchObject({ code: 'bad-input' });
    expect(() => parseRulePack('{')).toThrow(
      expect.objectContaining({ details: { field: 'json', reason: 'no JSON' } }),
    );
    expect(() => parseRulePack('{')).toThrow(expect.objectContaining({ cause: expect.any(SyntaxError) }));
  });

  it('is refused where two of its rules have one id, wherever they stand', () => {
    const other = { ...rule, id: 'sign' };
    expect(refusal({ ...pack, rules: [rule, other] })).toBeNull();
    expect(refusal({ ...pack, rules: [rule, other, other] })).toEqual({
      code: 'bad-input',
      field: 'rules',
      reason: 'twice sign',
    });
  });
});
