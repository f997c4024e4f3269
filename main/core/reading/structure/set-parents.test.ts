import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

/** Title and parent of each paper of a text. */
async function parents(...papers: string[]): Promise<string[]> {
  const { reading } = await readText(papers.join('\n\n'));
  return reading.documents.map(({ title, parent }) => `${parent ?? '—'} ${title}`);
}

const meeting = '——2026年5月19日在云泽市第九届人民代表大会常务委员会第二十次会议上';
const passed = '（2026年5月20日云泽市第九届人民代表大会常务委员会第二十次会议通过）';
const report = `关于全市河道治理工作情况的报告\n${meeting}\n云泽市水务局局长 丁磊\n各位委员：\n现将有关情况报告如下。\n以上报告，请予审议。`;
const law = '云泽市渡口管理条例\n第一章 总则\n第一条 为了加强渡口管理，制定本条例。\n第二条 本市渡口适用本条例。';

describe('a paper belongs to another', () => {
  it('under a label of attachments, to the one before it or the one that the label names', async () => {
    expect(await parents(report, '附件1\n关于河道治理任务的说明\n市人大常委会：\n现说明如下。')).toEqual([
      '— 关于全市河道治理工作情况的报告',
      'd1 关于河道治理任务的说明',
    ]);
  });

  it('that lays it before the meeting or makes it known', async () => {
    const announcement = `云泽市人民代表大会常务委员会公告\n（第12号）\n《云泽市渡口管理条例》已由云泽市第九届人民代表大会常务委员会第二十次会议于2026年5月20日通过，现予公布，自2026年7月1日起施行。\n云泽市人民代表大会常务委员会\n2026年5月20日`;
    expect(await parents(announcement, `${law.replace('\n', `\n${passed}\n`)}`)).toEqual([
      '— 云泽市人民代表大会常务委员会公告（第12号）',
      'd1 云泽市渡口管理条例',
    ]);
    expect((await parents(report, `${law.replace('\n', `\n${passed}\n`)}`)).at(-1)).toBe('— 云泽市渡口管理条例');
  });

  it('whose terms it explains', async () => {
    const work = `云泽市政府工作报告\n${meeting}\n云泽市市长 夏文\n各位代表：\n现在，我代表市人民政府报告工作。`;
    const terms = '《政府工作报告》名词解释\n1.海绵城市：指能够吸水的城市。\n2.专精特新：指专业化的企业。';
    expect((await parents(report, work, terms)).at(-1)).toMatch(/^d[12] 《政府工作报告》名词解释$/);
  });

  it('and no paper with a head of its own to that before it', async () => {
    const other = `关于全市渡口管理工作情况的报告\n${meeting}\n云泽市交通运输局局长 沈岸\n各位委员：\n现报告如下。`;
    expect(await parents(report, other)).toEqual([
      '— 关于全市河道治理工作情况的报告',
      '— 关于全市渡口管理工作情况的报告',
    ]);
  });
});
