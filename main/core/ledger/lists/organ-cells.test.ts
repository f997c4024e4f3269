import { describe, expect, it } from 'vitest';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, fifthSession, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();

/** What becomes of one cell of a column of organs: who leads, who helps, and what is said of the rest. */
async function cellTaken(cell: string, heading = '承办单位') {
  const bytes = csvOf(`编号,标题,${heading}`, `1,关于疏浚梅溪的建议,${cell}`);
  const { ledger, warnings } = await takeList(empty, bytes, { name: '交办表.csv' });
  const names = (ids: readonly string[] = []) => ids.map((id) => ledger.organs[id]?.title ?? id);
  const [row] = suggestionRows(ledger);
  return { lead: names(row?.lead), support: names(row?.support), said: warnings.map(({ message }) => message) };
}

describe('a cell of organs in a list', () => {
  it('gives all organs that handle a suggestion apart, and no remark for one', async () => {
    expect(await cellTaken('分别办理：市人社局（全称）；市住建局（全称）')).toEqual({
      lead: ['市人社局', '市住建局'],
      support: [],
      said: [],
    });
  });

  it('says of all counties at once that nobody in particular is entered', async () => {
    const told = await cellTaken('各县（市、区）人民政府');
    expect(told.lead).toEqual([]);
    expect(told.said).toEqual([
      '第 2 行“承办单位”：“各县（市、区）人民政府”不是一个具体单位，按原文保留，未登记为承办单位',
    ]);
    const beside = await cellTaken('市水务局、各县（市、区）人民政府');
    expect(beside.lead).toEqual(['市水务局']);
    expect(beside.said).toEqual(told.said);
    expect((await cellTaken('各乡镇人民政府', '会办单位')).said).toHaveLength(1);
  });

  it('says which words name no organ at all', async () => {
    const told = await cellTaken('待定（另行通知）');
    expect([...told.lead, ...told.support]).toEqual([]);
    expect(told.said).toEqual([
      expect.stringContaining('“待定”不是一个具体单位'),
      expect.stringContaining('“另行通知”不是一个具体单位'),
    ]);
  });

  it('lets those help that stand beside a leader', async () => {
    expect(await cellTaken('市教育局（牵头）、市财政局、市人社局（配合）')).toMatchObject({
      lead: ['市教育局'],
      support: ['市财政局', '市人社局'],
      said: [],
    });
  });

  it.each([
    '主（协）办单位',
    '主(协)办单位',
    '主/协办单位',
    '主、协办单位',
    '主办（协办）单位',
    '主办单位（协办单位）',
    '承办单位（主办/协办）',
    '主会办单位',
    '牵头（配合）单位',
    '主办单位（括号内为会办）',
  ])('gives lead and support under the heading %s', async (heading) => {
    const both = { lead: ['市水务局'], support: ['市园林局', '市财政局'], said: [] };
    expect(await cellTaken('市水务局（市园林局、市财政局）', heading)).toEqual(both);
    expect(await cellTaken('主办：市水务局 协办：市园林局、市财政局', heading)).toEqual(both);
  });

  it('says that a heading of both leaves the roles of a bare list open', async () => {
    expect(await cellTaken('市水务局、市财政局', '主（协）办单位')).toEqual({
      lead: ['市水务局'],
      support: ['市财政局'],
      said: [
        '第 2 行“主（协）办单位”：“市水务局、市财政局”没有分清主办和协办，暂把第一个登记为主办、其余登记为协办，请核对',
      ],
    });
  });

  it.each(['市水务局（市园林局）', '市水务局/市园林局', '主办：市水务局；协办：市园林局'])(
    'goes out and comes back as it was: %s',
    async (cell) => {
      const bytes = csvOf('编号,标题,主（协）办单位', `1,关于疏浚梅溪的建议,${cell}`);
      const { ledger } = await takeList(empty, bytes, { name: '交办表.csv' });
      const again = await takeList(ledger, bytes, { name: '交办表.csv' });
      const back = await takeList(ledger, await exportBytes(ledger));
      expect([again.added, again.changed, back.added, back.changed]).toEqual([0, 0, 0, 0]);
      expect(suggestionRows(back.ledger)).toEqual(suggestionRows(ledger));
    },
  );
});

describe('two names of one organ', () => {
  const [short, full] = ['市发改委', '市发展和改革委员会'];
  const title = '关于疏浚梅溪的建议';

  async function taken(...lists: (readonly string[])[]) {
    let ledger = empty;
    const changed: number[] = [];
    const said: string[] = [];
    for (const [at, lines] of lists.entries()) {
      const list = await takeList(ledger, csvOf(...lines), { name: `${at}.csv`, session: fifthSession });
      ({ ledger } = list);
      changed.push(list.changed);
      said.push(...list.warnings.map(({ message }) => message));
    }
    const [row] = suggestionRows(ledger);
    const titles = (ids: readonly string[] = []) => ids.map((id) => ledger.organs[id]?.title);
    const accounts = Object.values(ledger.organs).filter(({ mergedInto }) => mergedInto === null);
    const names = accounts.map((organ) => [organ.title, ...organ.shortNames].join('、'));
    return { ledger, changed, said, lead: titles(row?.lead), support: titles(row?.support), names };
  }
  const known = [`${full}、${short}`];

  it.each([
    [short, full],
    [full, short],
  ])('in one cell are one organ, and both stay known: %s、%s', async (one, other) => {
    const { ledger, lead, names } = await taken(['编号,标题,主办单位', `1,${title},${one}、${other}`]);
    expect([lead, names]).toEqual([[one], known]);
    expect(Object.values(ledger.suggestions).map((suggestion) => suggestion.lead)).toHaveLength(1);
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed]).toEqual([0, 0]);
  });

  it('as lead and support are the lead, which is told', async () => {
    const { ledger, lead, support, names, said } = await taken([
      '编号,标题,主办单位,会办单位',
      `1,${title},${short},${full}、市财政局`,
    ]);
    expect([lead, support, names]).toEqual([[short], ['市财政局'], [...known, '市财政局']]);
    expect(said).toEqual([`第 2 行“会办单位”：“${full}、市财政局”里有已列为主办的单位，只登记为主办`]);
    expect(Object.values(ledger.suggestions)[0]?.support).toHaveLength(1);
  });

  it.each([
    [short, full],
    [full, short],
  ])('in two lists change nothing: the first stands, and both stay known: %s, %s', async (one, other) => {
    const lists = [
      ['编号,标题,主办单位', `1,${title},${one}`],
      ['编号,标题,主办单位,备注', `1,${title},${other},`],
    ];
    const { ledger, lead, names, changed } = await taken(...lists, ...lists);
    expect([lead, names, changed]).toEqual([[one], known, [0, 0, 0, 0]]);
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed]).toEqual([0, 0]);
  });

  it('under a heading of both make no supporter of the one that leads', async () => {
    const { ledger, lead, support } = await taken([
      '编号,标题,主（协）办单位',
      `1,${title},${short}（${full}、市财政局）`,
    ]);
    expect([lead, support]).toEqual([[short], ['市财政局']]);
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed]).toEqual([0, 0]);
  });
});
