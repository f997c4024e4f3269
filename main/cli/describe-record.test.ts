import { describe, expect, it } from 'vitest';
import type { Owed } from '#shared/domain/owed.ts';
import { type MessageDetails, type MessageKey, message } from '#shared/messages/catalogue.ts';
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
