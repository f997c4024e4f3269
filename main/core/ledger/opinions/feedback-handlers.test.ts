import { expect, it } from 'vitest';
import { coreForEachTest } from '../../../testing/core-for-each-test.ts';

const { ask } = coreForEachTest();

const opinion = (title: string, points: string) => `云泽市人大常委会
${title}
市人民政府：
2026年3月27日，云泽市第九届人大常委会第三十一次会议听取了有关情况。组成人员建议：
${points}
请市人民政府研究处理，并书面报告市人大常委会。
云泽市人大常委会
2026年4月3日`;
const papers = {
  '渡口.txt': opinion('关于渡口管理情况报告的审议意见', '一、公布渡口名册。登记全部渡口。\n二、更新渡船。更新12艘。'),
  '食堂.txt': opinion('关于学校食堂情况报告的审议意见', '一、公开食谱。每周公开。\n二、培训人员。培训300人次。'),
  '报告.txt': `云泽市人民政府
关于渡口管理和学校食堂审议意见研究处理情况的报告
市人大常委会：
现将研究处理情况报告如下。
一、登记渡口18处，更新渡船12艘。
二、每周公开食谱，培训人员310人次。
云泽市人民政府
2026年4月20日`,
};

it('a further report that is given up again leaves the first one of its paper in the hands of who gave it up', async () => {
  for (const [name, text] of Object.entries(papers))
    await ask('sources.import', { name, bytes: new Uint8Array(new TextEncoder().encode(text)) });
  const [ferries = '', canteens = ''] = (await ask('opinions.list', {})).map(({ id }) => id);
  const [report] = await ask('feedback.list', {});
  const id = report?.id ?? '';
  const confirmed = ['before-hand-over', 'before-meeting', 'draft-or-formal', 'answers-another'];
  await ask('feedback.attach', { id, opinion: ferries, alsoOpinions: [canteens], confirmed });
  const further = (await ask('feedback.list', { opinion: canteens }))[0];
  expect(further?.besides).toBe(id);
  const left = await ask('feedback.attach', { id: further?.id ?? '', opinion: null, confirmed });
  expect([left.id, left.opinion]).toEqual([id, ferries]);
  expect((await ask('feedback.list', {})).map((one) => one.id)).toEqual([id]);
});
