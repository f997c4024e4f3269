import { describe, expect, it } from 'vitest';
import type { OwnPaper } from '../domain/own-paper.ts';
import { message } from './catalogue.ts';
import type { Language } from './define-messages.ts';
import { ownPaperSentence } from './own-paper-sentence.ts';

const issued: OwnPaper = {
  brief: 'issued-1',
  kind: 'hand-over-letter',
  title: '关于交办《关于夜间经济发展情况报告的审议意见》的函',
  issuedAt: '2026-11-03T04:00:00.000Z',
  how: 'text',
  share: 1,
  workspace: 'this',
};
const unregistered: OwnPaper = { ...issued, brief: null, issuedAt: null, workspace: 'unknown' };

const sentence = (language: Language, own: OwnPaper) =>
  ownPaperSentence((key, details) => message(language, key, details), own);

describe('the sentence for a paper of our own', () => {
  it('names the paper, the day of issue and what became of it', () => {
    expect(sentence('zh-CN', issued)).toBe(
      '本机关于2026年11月3日用本系统印发的《关于交办〈关于夜间经济发展情况报告的审议意见〉的函》，作为已印发文件保存，不登记为新的来文。',
    );
    expect(sentence('en', issued)).toMatch(/^This office issued “.+” with this program on 2026-11-3; .+ received\.$/);
  });

  it('says how much of a copy is the same, and never more than there is', () => {
    expect(sentence('zh-CN', { ...issued, how: 'nearly', share: 0.9999 })).toContain('文字有 99% 相同');
    expect(sentence('zh-CN', { ...issued, how: 'nearly', share: 1 })).toContain('文字有 100% 相同');
  });

  it('names no day where none is known, and says which workspace it comes from', () => {
    expect(sentence('zh-CN', unregistered)).toContain('本工作区没有它的印发记录');
    expect(sentence('zh-CN', { ...unregistered, workspace: 'other' })).toMatch(/^在另一个工作区用本系统编制的《/);
    expect(sentence('zh-CN', { ...unregistered, workspace: 'other', how: 'nearly' })).toContain('另一个工作区');
  });

  it.each(['zh-CN', 'en'] as const)('is whole in %s for every paper there can be', (language) => {
    for (const one of [issued, unregistered, { ...unregistered, workspace: 'other' as const }]) {
      for (const how of ['property', 'text', 'nearly'] as const) {
        expect(sentence(language, { ...one, how, share: 0.93 })).toMatch(/^[^{}]+(?:来文。|received\.)$/u);
      }
    }
  });
});
