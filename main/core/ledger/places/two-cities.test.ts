import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { readMeeting } from '#shared/domain/meeting-identity.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { apartFromIds } from '../../../testing/apart-from-ids.ts';
import { callCore } from '../../../testing/call-core.ts';
import { cityPapers } from '../../../testing/city-papers.ts';
import { ledgerOnDisk } from '../../../testing/ledger-on-disk.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { createTestCore } from '../../../testing/test-core.ts';
import { alikeOrgans } from '../organs/alike-organs.ts';
import { organId } from '../organs/organ-id.ts';

const newFolder = temporaryFolders();

/** The ledger of a workspace after these papers went through the whole program, as it stands on the disk. */
async function ledgerOf(papers: ReturnType<typeof cityPapers>, committee: string): Promise<Ledger> {
  const folder = newFolder();
  const core = createTestCore(folder);
  if (committee) await callCore(core, 'workspace.office', { committee });
  for (const paper of papers) await callCore(core, 'sources.import', paper);
  await core.close();
  return ledgerOnDisk(folder);
}

const first = cityPapers('云泽市');
const second = cityPapers('北川市');
const offices = ['云泽市人民代表大会常务委员会', '北川市人民代表大会常务委员会', ''];

/** Titles of the organs that the papers of a city name, mergers followed. */
function organsOf(ledger: Ledger, city: string): string[] {
  const isHere = (document: string | undefined) => document && ledger.documents[document]?.place === city;
  const ids = [
    ...Object.values(ledger.opinions).flatMap((one) => (isHere(one.document) ? [one.lead] : [])),
    ...Object.values(ledger.points).flatMap((one) => (isHere(one.citation.document) ? [one.lead, ...one.support] : [])),
    ...Object.values(ledger.feedback).flatMap((one) => (isHere(one.document) ? [one.organ] : [])),
    ...Object.values(ledger.suggestions).flatMap((one) =>
      isHere(one.citation?.document) ? [...one.lead, ...one.support] : [],
    ),
    ...Object.values(ledger.commitments).flatMap((one) => (isHere(one.citation.document) ? [one.organ] : [])),
  ];
  return [...new Set(ids.map((id) => organTitle(ledger.organs, id)))].sort();
}

describe('two cities in one workspace', () => {
  it.each(offices)('give the same ledger in either order of import, with the office %j', async (committee) => {
    const one = await ledgerOf([...first, ...second], committee);
    const other = await ledgerOf([...second, ...first], committee);
    const mixed = await ledgerOf([...first, ...second].reverse(), committee);
    expect(apartFromIds(other)).toEqual(apartFromIds(one));
    expect(apartFromIds(mixed)).toEqual(apartFromIds(one));
  });

  it.each(offices)('never share an organ, with the office %j', async (committee) => {
    const ledger = await ledgerOf([...first, ...second], committee);
    for (const city of ['云泽市', '北川市']) {
      expect(organsOf(ledger, city)).toEqual(
        ['人力资源和社会保障局', '人民政府', '教育局', '民政局', '红十字会', '财政局']
          .map((name) => city + name)
          .sort(),
      );
    }
  });

  it.each(offices)(
    'never share a meeting, a deputy, an answer or a suggestion, with the office %j',
    async (committee) => {
      const ledger = await ledgerOf([...first, ...second], committee);
      const roots = Object.values(ledger.meetings).filter((one) => !one.mergedInto);
      const held = roots
        .map(({ title, place }) => readMeeting(title, place ?? null))
        .map((key) => [key.place, key.number]);
      expect(held.sort()).toEqual(
        [
          ['云泽市', 24],
          ['云泽市', 5],
          ['北川市', 24],
          ['北川市', 5],
        ].sort(),
      );
      expect(
        Object.values(ledger.deputies)
          .map((one) => [one.title, one.place])
          .sort(),
      ).toEqual(
        [
          ['李强', '云泽市'],
          ['李强', '北川市'],
          ['王刚', '云泽市'],
          ['王刚', '北川市'],
        ].sort(),
      );
      for (const feedback of Object.values(ledger.feedback)) {
        const opinion = ledger.opinions[feedback.opinion ?? ''];
        expect(ledger.documents[opinion?.document ?? '']?.place).toBe(ledger.documents[feedback.document]?.place);
        expect(feedback.sameAs).toBeNull();
      }
      expect(Object.keys(ledger.suggestions)).toHaveLength(4);
      expect(Object.values(ledger.points).filter((one) => one.state !== 'withdrawn')).toHaveLength(4);
    },
  );

  it("leave the ids and the titles of the office's own city as they were without the other", async () => {
    const [committee = ''] = offices;
    const alone = await ledgerOf(first, committee);
    const both = await ledgerOf([...first, ...second], committee);
    for (const id of Object.keys(alone.organs)) expect(both.organs[id]?.place).toBe(alone.organs[id]?.place);
    for (const id of Object.keys(alone.suggestions)) expect(both.suggestions[id]).toEqual(alone.suggestions[id]);
    for (const id of Object.keys(alone.points)) expect(both.points[id]).toEqual(alone.points[id]);
    for (const id of Object.keys(alone.deputies)) expect(both.deputies[id]).toEqual(alone.deputies[id]);
    for (const id of Object.keys(alone.meetings)) expect(both.meetings[id]?.place).toBe(alone.meetings[id]?.place);
    expect(both.organs[organId('市教育局')]?.title).toBe('云泽市教育局');
    expect(alone.organs[organId('市教育局')]?.title).toBe('市教育局');
  });

  it('come to the same when the office says whose it is only afterwards', async () => {
    for (const committee of offices.filter((one) => one !== '')) {
      const folder = newFolder();
      const core = createTestCore(folder);
      for (const paper of [...first, ...second]) await callCore(core, 'sources.import', paper);
      await callCore(core, 'workspace.office', { committee });
      await core.close();
      const told = await ledgerOf([...first, ...second], committee);
      expect(apartFromIds(await ledgerOnDisk(folder))).toEqual(apartFromIds(told));
    }
  });

  it('leave nothing behind when one of them goes', async () => {
    const [committee = ''] = offices;
    const folder = newFolder();
    const core = createTestCore(folder);
    await callCore(core, 'workspace.office', { committee });
    for (const paper of [...second, ...first]) await callCore(core, 'sources.import', paper);
    const alone = await ledgerOf(first, committee);
    const gone = (await callCore(core, 'sources.list', {})).filter((one) => !(one.id in alone.sources));
    for (const { id } of gone) await callCore(core, 'sources.remove', { id });
    await core.close();
    expect(apartFromIds(await ledgerOnDisk(folder))).toEqual(apartFromIds(alone));
  });
});

const listed = (name: string, ...rows: string[]) => ({
  name: `${name}.csv`,
  bytes: new Uint8Array(new TextEncoder().encode(rows.join('\n'))),
});
const head = '编号,标题,主办单位,协办单位,交办日期';
const ourList = listed(
  '代表建议',
  head,
  '21,关于共建青溪水源地的建议,市水务局,北川市水务局,2026-04-14',
  '22,关于整治青溪航道的建议,市水务局,"市公安局、北川市公安局",2026-04-14',
);
const theirList = listed(
  '代表建议（抄送）',
  '北川市七届人大六次会议代表建议（抄送云泽市人大）,,,,',
  head,
  '21,关于恢复青溪湿地的建议,市水务局,市林业局,2026-04-20',
);

/** Leads and supports of the suggestions, by title. */
function organsOfLists({ suggestions, organs }: Ledger) {
  const named = (ids: readonly string[]) => ids.map((id) => organTitle(organs, id)).sort();
  const all = Object.values(suggestions).map(({ title, lead, support }) => [title, named(lead), named(support)]);
  return all.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

describe('a list that names organs of a neighbour in full beside its own', () => {
  const expected = [
    ['关于共建青溪水源地的建议', ['云泽市水务局'], ['北川市水务局']],
    ['关于恢复青溪湿地的建议', ['北川市水务局'], ['北川市林业局']],
    ['关于整治青溪航道的建议', ['云泽市水务局'], ['云泽市公安局', '北川市公安局'].sort()],
  ];

  it('charges those of the office, and the neighbour’s list the neighbour’s, in either order', async () => {
    for (const papers of [
      [ourList, theirList],
      [theirList, ourList],
    ]) {
      expect(organsOfLists(await ledgerOf(papers, '云泽市人大常委会'))).toEqual(expected);
    }
  });

  it('lets a person name the office’s organ by its bare name, beside the neighbour’s', async () => {
    const core = createTestCore(newFolder());
    await callCore(core, 'workspace.office', { committee: '云泽市人大常委会' });
    await callCore(core, 'sources.import', ourList);
    const [first] = (await callCore(core, 'suggestions.list', {})).filter(({ number }) => number === '21');
    const named = { lead: ['市水务局'], support: ['市公安局', '北川市公安局'] };
    await callCore(core, 'suggestions.update', { id: first?.id ?? '', ...named });
    const organs = await callCore(core, 'organs.list', {});
    const titleOf = (id: string) => organs.find((one) => one.id === id)?.title;
    const [now] = (await callCore(core, 'suggestions.list', {})).filter(({ number }) => number === '21');
    expect(now?.lead.map(titleOf)).toEqual(['云泽市水务局']);
    expect(now?.support.map(titleOf)).toEqual(['云泽市公安局', '北川市公安局']);
    await core.close();
  });
});

const jointOpinion = {
  name: '协同监督审议意见.txt',
  bytes: Uint8Array.from(
    new TextEncoder().encode(`云泽市人大常委会办公室　北川市人大常委会办公室
云人办〔2026〕31号　北人办〔2026〕27号

关于青溪流域协同保护情况的审议意见

云泽市人民政府、北川市人民政府：

2026年6月26日，云泽市九届人大常委会第二十四次会议、北川市八届人大常委会第三十一次会议分别听取了本市人民政府关于青溪流域协同保护情况的报告，提出如下审议意见：

一、云泽市人民政府要在2026年12月31日前关停上游造纸企业。

二、由市生态环境局牵头开展排污口排查，9月底前通报结果。

三、两市水务局联合巡查，两市人民政府要建立会商机制。

请于2026年9月30日前书面报告研究处理情况。

云泽市人大常委会办公室　北川市人大常委会办公室
2026年7月3日
`),
  ),
};
const waterList = (city: string, session: string) =>
  listed(
    `${city}建议`,
    `${city}${session}代表建议,,,,`,
    head,
    `31,关于监测${city}青溪水质的建议,市生态环境局,,2026-04-14`,
  );

describe('a paper that two cities issue together', () => {
  it('has its own title, and is of both', async () => {
    const ledger = await ledgerOf([jointOpinion], '云泽市人大常委会');
    const [paper] = Object.values(ledger.documents);
    expect([paper?.title, paper?.author, paper?.place]).toEqual([
      '关于青溪流域协同保护情况的审议意见',
      '云泽市人大常委会办公室、北川市人大常委会办公室',
      '云泽市、北川市',
    ]);
  });

  it.each(['云泽市人大常委会', '北川市人大常委会'])(
    'leaves a bare name to a person, and asks where either is known, for %s',
    async (committee) => {
      const own = [jointOpinion, waterList('云泽市', '九届人大五次会议'), waterList('北川市', '七届人大六次会议')];
      const ledger = await ledgerOf(own, committee);
      expect(await ledgerOf([...own].reverse(), committee)).toEqual(ledger);
      const point = Object.values(ledger.points).find(({ number }) => number === 2);
      expect(organTitle(ledger.organs, point?.lead ?? null)).toBe('市生态环境局');
      const asked = alikeOrgans(ledger).get(point?.lead ?? '') ?? [];
      expect(asked.map((id) => organTitle(ledger.organs, id)).sort()).toEqual(['云泽市生态环境局', '北川市生态环境局']);
    },
  );

  it('charges the organs of both where its words name them together', async () => {
    const ledger = await ledgerOf([jointOpinion, waterList('北川市', '七届人大六次会议')], '云泽市人大常委会');
    const point = Object.values(ledger.points).find(({ number }) => number === 3);
    const charged = [point?.lead ?? null, ...(point?.support ?? [])].map((id) => organTitle(ledger.organs, id));
    expect(charged).toEqual(['云泽市水务局', '北川市水务局', '云泽市人民政府', '北川市人民政府']);
  });

  it('takes the bare name that a person types for the office’s own organ', async () => {
    const core = createTestCore(newFolder());
    await callCore(core, 'workspace.office', { committee: '云泽市人大常委会' });
    await callCore(core, 'sources.import', jointOpinion);
    const points = await callCore(core, 'points.list', {});
    await callCore(core, 'points.update', { id: points[1]?.id ?? '', lead: '市水务局' });
    await callCore(core, 'sources.import', theirList);
    const organs = await callCore(core, 'organs.list', {});
    const [, now] = await callCore(core, 'points.list', {});
    expect(organs.find(({ id }) => id === now?.lead)?.title).toBe('云泽市水务局');
    await core.close();
  });

  it('is met by the report of either city', async () => {
    const ledger = await ledgerOf([jointOpinion], '云泽市人大常委会');
    const [paper] = Object.values(ledger.documents);
    expect(['云泽市', '北川市', '南安市'].map((place) => placesMeet(paper?.place ?? null, place))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
