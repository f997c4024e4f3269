import { describe, expect, it } from 'vitest';
import { type MessageDetails, type MessageKey, message, told } from '../messages/catalogue.ts';
import type { Language } from '../messages/define-messages.ts';
import { cellText } from './cell-text.ts';
import type { Column, Valued } from './list-column.ts';
import { organsAround } from './organs-around.ts';
import { sortValue } from './sort-value.ts';

type Row = object;
const around = (language: Language = 'zh-CN') =>
  organsAround(
    (key: MessageKey, details?: MessageDetails) => message(language, key, details),
    (id) => (id === 'o1' ? '市水务局' : id),
  );
const column = (valued: Valued<Row>): Column<Row> => ({ key: 'x', heading: 'column.title', on: ['screen'], ...valued });
const worded = (valued: Valued<Row>, language?: Language) => cellText(column(valued), {}, around(language));
const sorted = (valued: Valued<Row>) => sortValue(column(valued), {}, around());

const status = { kind: 'state', words: 'status', known: ['not-handed-over', 'done'] } as const;

describe('the words of a cell', () => {
  it.each<[string, Valued<Row>, string, string]>([
    ['several texts', { kind: 'text', value: () => ['王明', '李青'] }, '王明、李青', '王明, 李青'],
    ['a count of none', { kind: 'number', value: () => 0 }, '0', '0'],
    ['a day', { kind: 'day', value: () => '2026-12-04' }, '2026-12-04', '2026-12-04'],
    [
      'organs, and one that nobody knows',
      { kind: 'organs', value: () => ['o1', 'o9'] },
      '市水务局、o9',
      '市水务局, o9',
    ],
    ['a state', { ...status, value: () => 'done' }, '已落实', 'Done'],
    ['a state that nobody named', { ...status, value: () => 'paused' }, 'paused', 'paused'],
    [
      'sentences',
      { kind: 'told', value: () => [told('urgency.today'), told('urgency.overdue', { days: 3 })] },
      '今天到期、逾期 3 天',
      'due today, 3 days late',
    ],
    ['a sentence that was worded before', { kind: 'told', value: () => '依据代表法' }, '依据代表法', '依据代表法'],
    [
      'a place',
      { kind: 'place', value: () => ({ firstLine: 4, lastLine: 9, page: 2 }) },
      '第 2 页 第 4–9 行',
      'page 2 lines 4–9',
    ],
  ])('tell %s in the language of the reader', (_, valued, chinese, english) => {
    expect(worded(valued)).toBe(chinese);
    expect(worded(valued, 'en')).toBe(english);
  });

  it('tell an instant on the clock of this machine', () => {
    const at = new Date(2026, 2, 5, 7, 8).toISOString();
    expect(worded({ kind: 'moment', value: () => at })).toBe('2026-03-05 07:08');
  });

  it.each<[string, Valued<Row>]>([
    ['text', { kind: 'text', value: () => '' }],
    ['list', { kind: 'text', value: () => [] }],
    ['number', { kind: 'number', value: () => null }],
    ['day', { kind: 'day', value: () => null }],
    ['moment', { kind: 'moment', value: () => null }],
    ['organ', { kind: 'organs', value: () => [] }],
    ['state', { ...status, value: () => null }],
    ['sentence', { kind: 'told', value: () => [] }],
    ['place', { kind: 'place', value: () => null }],
  ])('are a dash for a %s that is not known, which sorts last', (_, valued) => {
    expect(worded(valued)).toBe('—');
    expect(sorted(valued)).toBeNull();
  });
});

describe('the order of cells', () => {
  it('is that of the procedure for states, and that of the words for organs', () => {
    expect(sorted({ ...status, value: () => 'done' })).toBe(1);
    expect(sorted({ kind: 'organs', value: () => 'o1' })).toBe('市水务局');
  });

  it('puts a state that nobody knows behind the others', () => {
    expect(sorted({ ...status, value: () => 'paused' })).toBe(2);
  });
});
