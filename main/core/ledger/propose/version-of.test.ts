import { describe, expect, it } from 'vitest';
import { examineSource } from '../../reading/read-source.ts';
import { proposeRecords } from '../propose-records.ts';
import { applied, inventedEmptyLedger, inventedSource } from '../testing/invented-reading.ts';
import { mayBeDraft, versionOf } from './version-of.ts';

describe('the version of a report', () => {
  it.each([
    '关于征求《市人民政府关于渡口管理审议意见研究处理情况的报告》意见的函',
    '关于渡口管理审议意见研究处理情况的报告（征求意见稿）',
    '关于征求渡口管理审议意见研究处理情况报告意见的函',
  ])('is a draft by the title %s', (title) => {
    expect(versionOf(title, [])).toBe('draft');
  });

  it.each([
    '我办起草了《研究处理情况的报告》，现送上，请于7月29日前反馈意见。',
    '现就报告文稿征求你委意见。',
    '报告附后。请研究后函复修改意见。',
  ])('is a draft where its letter says “%s”', (words) => {
    expect(versionOf('关于渡口管理审议意见研究处理情况的函', ['市人大监察和司法委员会：', words])).toBe('draft');
  });

  it.each([
    '报告已征求市人大监察和司法委员会意见，现报告如下。',
    '收到审议意见后，逐条征求社区和居民意见，组织整改。',
    '特此报告，请予审议。',
    '邀请居民反馈意见320条。',
  ])('is formal where the report says “%s”', (words) => {
    expect(versionOf('关于渡口管理审议意见研究处理情况的报告', ['市人大常委会：', words])).toBe('formal');
  });

  it('is a stage where the title says how far the work is', () => {
    expect(versionOf('关于渡口管理审议意见阶段性进展情况的报告', [])).toBe('stage');
  });
});

describe('a letter that sends a draft round', () => {
  it('is read as a draft, and promises nothing by the day until which it wants comments', async () => {
    const text = `云泽市人民政府办公室
云政办函〔2026〕61号
关于征求《市人民政府关于渡口管理工作审议意见研究处理情况的报告》意见的函
市人大社会建设委员会：
根据审议意见要求，我办起草了《市人民政府关于渡口管理工作审议意见研究处理情况的报告》，现送上，请于8月12日前反馈意见。
附：报告
一、登记渡口。已登记渡口31处。
二、更新渡船。已换下木质渡船5艘，年底前再换7艘。
2026年8月3日`;
    const { reading, papers } = await examineSource(new TextEncoder().encode(text), '来函.txt');
    const empty = inventedEmptyLedger();
    const ledger = applied(empty, proposeRecords(empty, inventedSource('aaaaaaaaaaaa'), reading, papers));
    expect(Object.values(ledger.feedback).map(({ version }) => version)).toEqual(['draft']);
    expect(Object.values(ledger.commitments).map(({ due }) => due)).toEqual(['2026-12-31']);
  });
});

describe('a letter that may hold the draft or the report', () => {
  it('is one whose title does not say what it hands in', () => {
    expect(mayBeDraft('关于《渡口管理审议意见研究处理情况的报告》的函')).toBe(true);
    expect(mayBeDraft('关于报送渡口管理审议意见研究处理情况报告的函')).toBe(false);
    expect(mayBeDraft('关于渡口管理审议意见研究处理情况的复函')).toBe(false);
    expect(mayBeDraft('关于渡口管理审议意见研究处理情况的报告')).toBe(false);
  });
});
