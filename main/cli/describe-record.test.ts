import { describe, expect, it } from 'vitest';
import type { Owed } from '#shared/domain/owed.ts';
import { catalogue, type MessageDetails, type MessageKey, message, told } from '#shared/messages/catalogue.ts';
import { describeRecord } from './describe-record.ts';

const say = (key: MessageKey, details?: MessageDetails) => message('zh-CN', key, details);
const owed = (days: number): Owed => ({ kind: 'written-report', round: 1, due: '2026-11-15', days });

describe('a record for people', () => {
  it('says what is owed next in one line, with how far it is', () => {
    expect(describeRecord({ owed: owed(-6) }, say)).toBe('最近要办      书面报告 2026-11-15 逾期 6 天');
    expect(describeRecord({ owed: owed(0) }, say)).toContain('今天到期');
    expect(describeRecord({ owed: owed(12) }, say)).toContain('还有 12 天');
  });

  it('says nothing of it where nothing is owed', () => {
    expect(describeRecord({ owed: null }, say)).toBe('');
  });
});

describe('what the reader tells of a source', () => {
  const codes = Object.keys(catalogue['zh-CN']).flatMap((key) => (key.startsWith('warning.') ? [key.slice(8)] : []));

  it.each(codes)('is worded for the person who reads it, whatever its code: %s', (code) => {
    const warnings = [
      {
        line: 3,
        code,
        message: 'd1 may not be a paper of its own',
        details: {
          ...{ sheet: '甲', place: 2, rows: 2, headings: '序号', read: 2, all: 12 },
          ...{ indicator: '供水量', period: '2027', year: 2026 },
          ...{ page: 3, sure: 91, figures: '12处' },
          ...{ count: 2, pages: '3', words: '甲', columns: 'B' },
        },
      },
    ];
    for (const language of ['zh-CN', 'en'] as const) {
      const words = describeRecord({ warnings }, (key, details) => message(language, key, details));
      expect(words).not.toContain('d1 may not be');
      expect(words).not.toMatch(/\{\w+\}/);
    }
    const chinese = describeRecord({ warnings }, say).split('  - 3  ').at(-1);
    expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    expect(chinese).not.toMatch(/[a-z]{3}/i);
  });

  it('is worded too where a title or a field holds a sentence as data', () => {
    const title = told('finding.vague-promise', { passage: '将进一步加强' });
    expect(describeRecord({ title }, say)).toContain('空泛表述：将进一步加强');
    expect(describeRecord({ points: [{ id: 'f', title }] }, say)).toContain('空泛表述：将进一步加强');
  });
});
