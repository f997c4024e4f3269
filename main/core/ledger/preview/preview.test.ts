import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import { coreForEachTest } from '../../../testing/core-for-each-test.ts';
import { type InWords, inWords } from '../../../testing/in-words.ts';
import { sampleBytes, sampleFeedback, sampleGazette } from '../../../testing/test-core.ts';
import { zipOf } from '../../reading/formats/testing/made-files.ts';

const { ask, here } = coreForEachTest();

/** What the preview says, in the words of its reader. */
const look = async (file: CallInput<'sources.preview'>) => inWords(await ask('sources.preview', file));

const text = (words: string) => new Uint8Array(new TextEncoder().encode(words));
const sampleList = '云泽市九届人大五次会议代表建议目录.xlsx';
const letter = text(`对市九届人大五次会议第008号建议的答复

姜禾代表：
您提出的《关于加强预付卡监管的建议》收悉，现答复如下：
我局已开展专项检查。

云泽市商务局
2026年6月1日
`);

function counts({ collections }: InWords<CallOutput<'sources.preview'>>): Record<string, number[]> {
  return Object.fromEntries(
    collections.map((one) => [one.collection, [one.addedCount, one.changedCount, one.removedCount]]),
  );
}

describe('sources.preview', () => {
  it('says which papers and records a gazette brings, and stores nothing', async () => {
    const preview = await look({ name: sampleGazette, bytes: await sampleBytes(sampleGazette) });
    expect(preview.outcome).toBe('new');
    expect(preview.papers.length).toBeGreaterThan(5);
    expect(preview.collections.map((one) => one.label)).toContain('审议意见');
    expect(await ask('sources.list', {})).toEqual([]);
    expect(await ask('log.list', {})).toEqual([]);
    const { folder } = here();
    expect((await readdir(folder)).includes('library') ? await readdir(path.join(folder, 'library')) : []).toEqual([]);
  });

  it('says what the import then does', async () => {
    const file = { name: sampleGazette, bytes: await sampleBytes(sampleGazette) };
    const preview = await look(file);
    await ask('sources.import', file);
    const status = await ask('status.get', {});
    const told = counts(preview);
    expect(told.opinions?.[0]).toBe(status.counts.opinions);
    expect(told.measures?.[0] ?? 0).toBe(status.counts.measures);
    expect(told.documents?.[0]).toBe(status.counts.documents);
    expect(told.organs?.[0] ?? 0).toBe(status.counts.organs);
    expect((await ask('sources.preview', file)).outcome).toBe('already-known');
  });

  it('announces no organ where a list names a known one in short', async () => {
    const list = (organ: string, day: string) =>
      text(`编号,标题,领衔代表,主办单位,交办日期,答复日期\n1,关于修渠的建议,张三,${organ},2026-03-18,${day}\n`);
    await ask('sources.import', { name: '交办.csv', bytes: list('市文化广电和旅游局', '') });
    const file = { name: '进度.csv', bytes: list('市文旅局', '2026-05-18') };
    const { collections } = await look(file);
    expect(collections.map((one) => one.collection)).toContain('suggestions');
    expect(collections.find((one) => one.collection === 'organs')?.added ?? []).toEqual([]);
    const before = (await ask('status.get', {})).counts.organs;
    await ask('sources.import', file);
    expect((await ask('status.get', {})).counts.organs).toBe(before);
  });

  it('says to which opinion a feedback report belongs, and how stages move', async () => {
    await ask('sources.import', { name: sampleGazette, bytes: await sampleBytes(sampleGazette) });
    const preview = await look({ name: sampleFeedback, bytes: await sampleBytes(sampleFeedback) });
    expect(preview.attachments.some((sentence) => /对应“.+审议意见”/.test(sentence))).toBe(true);
    const opinions = preview.collections.find((one) => one.collection === 'opinions');
    expect(opinions?.changed[0]?.fields).toContainEqual({ label: '阶段', before: '已审议', after: '已收正式报告' });
  });

  it('says which suggestion a letter answers, old and new', async () => {
    await ask('sources.import', { name: sampleList, bytes: await sampleBytes(sampleList) });
    const preview = await look({ name: '答复.txt', bytes: letter });
    expect(preview.attachments).toEqual([expect.stringContaining('答复第008号建议“关于加强预付卡监管的建议”')]);
    const suggestions = preview.collections.find((one) => one.collection === 'suggestions');
    expect(suggestions).toMatchObject({ addedCount: 0, changedCount: 1 });
    expect(suggestions?.changed[0]?.fields).toEqual([
      { label: '答复日期', before: '', after: '2026-06-01' },
      { label: '状态', before: '已交办', after: '已答复' },
    ]);
  });

  it('asks in advance what will be asked, and says what is left out and in doubt', async () => {
    const list = text(
      '云泽市第九届人民代表大会第五次会议代表建议目录\n编号,标题,主办单位\n1,关于增设路灯的建议,市城管局\n',
    );
    await ask('sources.import', { name: '目录.csv', bytes: list });
    const other = text(
      '云泽市第九届人民代表大会第五次会议代表建议目录\n编号,标题,主办单位\n1,关于增设路牌的建议,市城管局\n2,,市教育局\n',
    );
    const preview = await look({ name: '目录（二）.csv', bytes: other });
    expect(preview.questions).toMatchObject([
      { title: '关于增设路牌的建议', candidates: [{ reasons: ['同一届次会议，编号相同，标题不同'] }] },
    ]);
    expect(preview.leftOut).toEqual([]);
    expect(preview.listed?.warnings).toEqual(
      expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('没有标题，未导入') })]),
    );
    expect(await ask('identities.list', { open: true })).toEqual([]);
  });

  it('says of a newer version of a worked opinion what it says otherwise, as the import then offers it', async () => {
    const told = (depth: string, more = '') =>
      text(`云泽市人大常委会关于湖泊清淤情况报告的审议意见
（2026年7月30日市九届人大常委会第二十四次会议通过）
常委会第二十四次会议听取和审议了市人民政府关于湖泊清淤情况的报告。现提出如下审议意见：
一、加快清淤进度。东湖、石湖的淤泥要在2026年12月31日前清到${depth}。
二、管好弃土去向。弃土要运到指定场地，不得就地堆放。
${more}请市人民政府于三个月内将研究处理情况书面报告市人大常委会。
`);
    await ask('sources.import', { name: '审议意见.txt', bytes: told('1.5米') });
    const [opinion] = await ask('opinions.list', {});
    const id = opinion?.id ?? '';
    await ask('opinions.confirm', { id });
    const bytes = told('2米', '三、落实巡湖责任。沿湖乡镇要每周巡湖一次。\n');
    const file = { name: '审议意见（更正）.txt', bytes, replaces: id.split('-')[0] ?? null };
    const preview = await look(file);
    expect(preview.collections.map((one) => one.collection)).toEqual(['documents']);
    await ask('sources.import', file);
    const offers = await ask('offers.list', {});
    expect(offers.map(({ field }) => field).sort()).toEqual([expect.stringMatching(/^added/), 'printed-passage']);
    expect(preview.attachments).toEqual([
      '“云泽市人大常委会关于湖泊清淤情况报告的审议意见”是已登记审议意见的另一文本，不另行登记；有出入的 2 处列入待核对',
      expect.stringContaining('增加条目：后收到的文本另有一条：“三、落实巡湖责任。'),
      expect.stringContaining('清到2米。”（现为：“一、加快清淤进度。'),
    ]);
    expect(await ask('points.list', { opinion: id })).toHaveLength(2);
  });

  it('looks into a package file by file, each on top of those before it', async () => {
    const gazette = await sampleBytes(sampleGazette);
    const feedback = await sampleBytes(sampleFeedback);
    const bytes = new Uint8Array(
      zipOf({ [sampleGazette]: gazette, [sampleFeedback]: feedback, '空.txt': new Uint8Array() }),
    );
    const preview = await look({ name: '文件包.zip', bytes });
    expect(preview.entries.map(({ name, error }) => [name, error?.code ?? null])).toEqual([
      [sampleGazette, null],
      [sampleFeedback, null],
      ['空.txt', 'file-empty'],
    ]);
    const answer = preview.entries[1]?.preview;
    expect(answer?.attachments.some((sentence) => sentence.includes('对应'))).toBe(true);
    expect(await ask('sources.list', {})).toEqual([]);
  });

  it('refuses what the import refuses', async () => {
    await expect(ask('sources.preview', { name: '空.txt', bytes: new Uint8Array() })).rejects.toThrow('file-empty');
  });
});

describe('the preview of a list', () => {
  it('names each row with what happens to it, and stores nothing', async () => {
    const head = '编号,标题,主办单位,答复日期';
    await ask('suggestions.importList', {
      name: 'a.csv',
      bytes: text(`${head}\n1,关于甲的建议,市城管局,\n2,关于乙的建议,市城管局,\n`),
    });
    const bytes = text(
      `${head}\n1,关于甲的建议,市城管局,2026-04-01\n2,关于乙的建议,市城管局,\n3,关于丙的建议,市城管局,\n合计,3件,,\n`,
    );
    const preview = await ask('suggestions.importList', { name: 'a.csv', bytes, preview: true });
    expect(preview.rows.map(({ row, outcome, changes }) => [row, outcome, changes.length])).toEqual([
      [2, 'changed', 1],
      [3, 'known', 0],
      [4, 'added', 0],
      [5, 'left-out', 0],
    ]);
    expect(await ask('suggestions.list', {})).toHaveLength(2);
  });

  it('takes the answers of the preview into the import, and they can be undone', async () => {
    const list = (rows: string) => text(`市九届人大五次会议建议目录\n编号,标题,主办单位\n${rows}\n`);
    await ask('suggestions.importList', { name: 'a.csv', bytes: list('1,关于甲的建议,市城管局') });
    const bytes = list('1,关于乙的建议,市城管局');
    const preview = await ask('suggestions.importList', { name: 'b.csv', bytes, preview: true });
    const question = preview.rows[0]?.question;
    const answers = [{ question: question?.id ?? '', same: null }];
    const done = await ask('suggestions.importList', { name: 'b.csv', bytes, answers });
    expect(done).toMatchObject({ added: 1, asked: 0 });
    expect(await ask('suggestions.list', {})).toHaveLength(2);
    await ask('log.undo', undefined);
    expect(await ask('suggestions.list', {})).toHaveLength(1);
    expect(await ask('identities.list', {})).toEqual([]);
  });

  it('leaves what is not answered waiting, for the person to decide later', async () => {
    const list = (rows: string) => text(`市九届人大五次会议建议目录\n编号,标题,主办单位\n${rows}\n`);
    await ask('suggestions.importList', { name: 'a.csv', bytes: list('1,关于甲的建议,市城管局') });
    await ask('suggestions.importList', { name: 'b.csv', bytes: list('1,关于乙的建议,市城管局') });
    const [question] = await ask('identities.list', { open: true });
    await ask('identities.decide', { id: question?.id ?? '', same: question?.candidates[0]?.record ?? '' });
    expect(await ask('suggestions.list', {})).toMatchObject([{ number: '1', title: '关于乙的建议' }]);
    expect((await ask('log.list', {}))[0]?.what).toBe('identity-decided');
    expect(await ask('identities.list', { open: true })).toEqual([]);
  });
});
