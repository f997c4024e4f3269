import { describe, expect, it } from 'vitest';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const session = '云泽市第九届人民代表大会第五次会议代表建议目录,,,';
const full = '关于加快推进梅溪片区内涝点整治工程建设的建议';
const first = csvOf(
  session,
  '编号,标题,主办单位,会办单位',
  `31,${full},市住房和城乡建设局,市发展和改革委员会`,
  '32,关于完善乡镇卫生院急救设备配置的建议,市卫生健康委员会,',
);

/** The ledger after a second list, of whose rows everything near is the one that is known. */
async function then(...lines: string[]) {
  const before = await takeList(inventedEmptyLedger(), first, { name: '目录.csv' });
  const second = csvOf(session, ...lines);
  const looked = await takeList(before.ledger, second, { name: '答复情况表.csv' });
  const answers = new Map(
    looked.rows.flatMap(({ question }) => (question ? [[question.id, question.candidates[0]?.record ?? null]] : [])),
  );
  const taken = await takeList(before.ledger, second, { name: '答复情况表.csv', answers });
  const again = await takeList(taken.ledger, second, { name: '答复情况表.csv' });
  return { taken, again, before };
}

describe('a poorer list', () => {
  it.each(['内涝点整治', '关于梅溪片区内涝点整治的建议', '关于推进内涝点整治工程的建议'])(
    'does not take the fuller title away: %s',
    async (short) => {
      const { taken, again } = await then('建议编号,案由,承办单位', `031,${short},市住建局`);
      expect(suggestionRows(taken.ledger)).toMatchObject([{ title: full, alsoCalled: [short] }, {}]);
      expect(taken.warnings.map(({ message }) => message)).toContain(
        `第 3 行标题“${short}”比已登记的“${full}”简略，标题未改，简略的写法一并记下`,
      );
      expect([again.added, again.asked, again.changed]).toEqual([0, 0, 0]);
      expect(again.warnings).toEqual([]);
    },
  );

  it('knows the suggestion by the shorter title from then on', async () => {
    const { taken } = await then('建议编号,案由,承办单位', '031,内涝点整治,市住建局');
    const third = csvOf(session, '编号,事由,答复日期', '31,内涝点整治,2026-06-01');
    const { added, asked, changed } = await takeList(taken.ledger, third, { name: '进度.csv' });
    expect([added, asked, changed]).toEqual([0, 0, 1]);
  });

  it('takes a title that is another, or a fuller one, over', async () => {
    const { taken } = await then('编号,标题', `31,${full.replace('内涝点', '积水路段和内涝点')}`);
    expect(suggestionRows(taken.ledger)[0]?.title).toContain('积水路段');
  });

  it('names organs in short without changing them', async () => {
    const { taken, before } = await then(
      '编号,标题,主办单位,会办单位',
      `31,${full},市住建局,市发改委`,
      '32,关于完善乡镇卫生院急救设备配置的建议,市卫健委,',
    );
    expect([taken.known, taken.changed]).toEqual([2, 0]);
    const leads = (ledger: typeof taken.ledger) => suggestionRows(ledger).map(({ lead, support }) => [lead, support]);
    expect(leads(taken.ledger)).toEqual(leads(before.ledger));
    expect(Object.values(taken.ledger.organs).map(({ title }) => title)).toContain('市卫生健康委员会');
  });

  it('keeps the organs that it names in short when it says otherwise who leads and who supports', async () => {
    const head = '编号,标题,主办单位,协办单位';
    const row = (lead: string, support: string) => csvOf(session, head, `33,${full},${lead},${support}`);
    const long = '市住房和城乡建设局、市市场监督管理局、市城市管理局';
    const before = await takeList(inventedEmptyLedger(), row(long, ''), { name: '明细.csv' });
    const taken = await takeList(before.ledger, row('市住建局', '市市场监管局、市城管局、市水务局'), {
      name: '核定表.csv',
    });
    expect(taken.rows[0]?.changes).toMatchObject([
      { after: '市住房和城乡建设局' },
      { after: '市市场监督管理局、市城市管理局、市水务局' },
    ]);
    const names = (ids: readonly string[] = []) => ids.map((id) => taken.ledger.organs[id]?.title);
    const [one] = Object.values(taken.ledger.suggestions);
    expect(names(one?.lead)).toEqual(['市住房和城乡建设局']);
    expect(names(one?.support)).toEqual(['市市场监督管理局', '市城市管理局', '市水务局']);
    const accounts = Object.values(taken.ledger.organs).filter(({ mergedInto }) => mergedInto === null);
    expect(names(accounts.map(({ id }) => id)).toSorted()).toEqual([...long.split('、'), '市水务局'].toSorted());
  });

  it('says once which organ a short name is taken for, where another suggestion had it in full', async () => {
    const { taken, again } = await then(
      '编号,标题,主办单位',
      '34,关于增设公交站台的建议,市住建局',
      '35,关于修缮老旧桥梁的建议,市住建局',
      '36,关于办好社区体育的建议,市体育中心',
    );
    expect(taken.warnings.map(({ message }) => message)).toEqual([
      '第 3 行：“市住建局”按“市住房和城乡建设局”的简称登记',
    ]);
    expect(again.warnings).toEqual([]);
  });

  it.each(['民政局', '教育局', '民族宗教事务局'])(
    'knows the %s of the city with and without the name of the city',
    async (office) => {
      const rows = (name: string) => csvOf(session, '编号,标题,主办单位', `85,关于增设社区食堂的建议,${name}`);
      const short = await takeList(inventedEmptyLedger(), rows(`市${office}`), { name: '甲.csv' });
      const long = await takeList(short.ledger, rows(`云泽市${office}`), { name: '乙.csv' });
      const accounts = Object.values(long.ledger.organs).filter(({ mergedInto }) => mergedInto === null);
      expect(accounts.map(({ title }) => title)).toEqual([`云泽市${office}`]);
      const back = await takeList(long.ledger, rows(`市${office}`), { name: '丙.csv' });
      expect(back.changed).toBe(0);
    },
  );

  it('that names another organ changes it', async () => {
    const { taken } = await then('编号,标题,主办单位', '32,关于完善乡镇卫生院急救设备配置的建议,市财政局');
    expect(taken.changed).toBe(1);
  });
});
