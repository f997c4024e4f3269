import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inWords } from '../../../../testing/in-words.ts';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { paperText } from '../../../../testing/year/paper-text.ts';
import { answerText, file, lateOn, opinionOf, opinionText, saidOf, suggestionOf, trapOffice } from './trap-office.ts';

// Papers and lists with days that cannot be theirs.
const newFolder = temporaryFolders();
let office: OfficeYear;

beforeEach(async () => {
  office = await trapOffice(newFolder(), '2027-12-20');
});
afterEach(() => office.core.close());

const onTime = async () => {
  const { rates } = await office.ask('status.get', {});
  const rate = rates.find((one) => one.name === 'on-time');
  return [rate?.numerator, rate?.base];
};

const list = (row: string) => ({
  name: '目录.csv',
  bytes: Uint8Array.from(new TextEncoder().encode(`编号,标题,领衔代表,主办单位,交办日期,答复日期,答复类别\n${row}\n`)),
  session: '云泽市第十届人民代表大会第一次会议',
});

describe('an answer dated before its hand-over', () => {
  it('is refused when it is typed', async () => {
    const id = await suggestionOf(office, '7', '2027-03-10');
    const said = await saidOf(office, 'suggestions.update', { id, answeredOn: '2027-02-28', answerClass: 'A' });
    expect(said).toContain('日期 2027-02-28 早于交办日期 2027-03-10');
  });

  it('is said of a row of a list, waits on the desk, and counts for nothing in time', async () => {
    const taken = await office.ask(
      'suggestions.importList',
      list('7,关于增设路灯的建议,邱晚舟,市城市管理局,2027-03-10,2027-02-28,A'),
    );
    expect(inWords(taken.warnings).map(({ message }) => message)).toEqual([
      '第 2 行：答复日期 2027-02-28 早于交办日期 2027-03-10，不计入按期，请核对',
    ]);
    expect(await onTime()).toEqual([0, 0]);
    const waiting = inWords(await office.ask('desk.get', {})).items.find(
      ({ collection }) => collection === 'suggestions',
    );
    expect(waiting).toMatchObject({ urgency: 'to-check', because: expect.stringContaining('2027-02-28 早于交办日期') });
  });

  it('is asked about where a letter brings it, and the suggestion stays late', async () => {
    await office.ask('suggestions.importList', list('7,关于增设路灯的建议,邱晚舟,市城市管理局,2027-03-10,,'));
    const letter = (day: string) => `A类
云城复〔2027〕8号

对市十届人大一次会议第7号建议的答复

邱晚舟代表：
您提出的《关于增设路灯的建议》收悉。现答复如下：
一、已增设路灯120盏。
感谢您对我市城市管理工作的关心和支持。

云泽市城市管理局
${day}
`;
    await file(office, '答复.txt', letter('2027年2月28日'));
    expect((await office.ask('suggestions.list', {}))[0]?.rounds[0]).toMatchObject({ answeredOn: null });
    expect(await onTime()).toEqual([0, 1]);
    await file(office, '答复二.txt', letter('2027年5月28日'));
    expect((await office.ask('suggestions.list', {}))[0]?.rounds[0]).toMatchObject({ answeredOn: '2027-05-28' });
  });
});

describe('a feedback report dated before the meeting that made the opinion', () => {
  it('answers it not, and the clock runs on', async () => {
    const asks = '请于2027年9月20日前向市人大常委会提出书面报告。';
    const opinion = await opinionOf(office, opinionText(asks));
    await office.ask('opinions.handOver', { id: opinion.id, on: '2027-05-07', lead: '市人民政府' });
    await file(office, '反馈.txt', answerText('2027年4月20日'));
    const [feedback] = await office.ask('feedback.list', {});
    expect(feedback).toMatchObject({ opinion: null });
    expect(await lateOn(office, '2027-09-21')).toContain('opinions written-report 1');
    const attach = { id: feedback?.id ?? '', opinion: opinion.id };
    expect(await saidOf(office, 'feedback.attach', attach)).toContain('日期 2027-04-20 早于');
  });
});

describe('a formal report without the day on which it came', () => {
  it('is there, but neither in time nor late, and waits for that day; the date under it says nothing', async () => {
    const opinion = await opinionOf(office, opinionText('请于2027年10月8日前向市人大常委会提出书面报告。'));
    await office.ask('opinions.handOver', { id: opinion.id, on: '2027-05-07', lead: '市人民政府' });
    await file(office, '反馈.txt', answerText('2027年10月8日'));
    const [feedback] = await office.ask('feedback.list', {});
    expect(feedback).toMatchObject({ opinion: opinion.id, version: 'formal' });
    expect(await lateOn(office, '2027-12-20')).toEqual([]);
    expect(await onTime()).toEqual([0, 0]);
    const waiting = async () =>
      inWords(await office.ask('desk.get', {})).items.filter(({ because }) => because.includes('收到日期待补'));
    expect(await waiting()).toMatchObject([{ collection: 'opinions', record: opinion.id, urgency: 'to-check' }]);
    await office.ask('feedback.attach', { id: feedback?.id ?? '', receivedOn: '2027-10-15' });
    expect(await onTime()).toEqual([0, 1]);
    expect(await waiting()).toEqual([]);
  });

  it('is asked about when it is said to have come before the date printed on it', async () => {
    const opinion = await opinionOf(office, opinionText('请于2027年10月8日前向市人大常委会提出书面报告。'));
    await office.ask('opinions.handOver', { id: opinion.id, on: '2027-05-07', lead: '市人民政府' });
    await file(office, '反馈.txt', answerText('2027年10月8日'));
    const [feedback] = await office.ask('feedback.list', {});
    const early = { id: feedback?.id ?? '', receivedOn: '2027-10-07' };
    expect(await saidOf(office, 'feedback.attach', early)).toContain(
      '收到日期 2027-10-07 早于文件上的日期 2027-10-08。',
    );
    await office.ask('feedback.attach', { ...early, confirmed: ['before-paper-date'] });
    expect(await onTime()).toEqual([1, 1]);
  });

  it('is in no bulletin as received before that day is known; the bulletin says how many wait for it', async () => {
    const opinion = await opinionOf(office, opinionText('请于2027年10月8日前向市人大常委会提出书面报告。'));
    await office.ask('opinions.handOver', { id: opinion.id, on: '2027-05-07', lead: '市人民政府' });
    await file(office, '反馈.txt', answerText('2027年10月8日'));
    const [feedback] = await office.ask('feedback.list', {});
    const bulletin = () => paperText(office, 'bulletin', { from: '2027-10-01', to: '2027-12-20' });
    const before = await bulletin();
    expect(before).toContain('另有1件反馈报告落款日期在本期，收到日期待核实，未计入');
    expect(before).not.toContain('本期收到反馈报告');
    await office.ask('feedback.attach', { id: feedback?.id ?? '', receivedOn: '2027-10-15' });
    const after = await bulletin();
    expect(after).toContain('本期收到反馈报告1件');
    expect(after).not.toContain('待核实');
  });
});

describe('a limit on a day that no calendar has', () => {
  it('gives no date of its own, nor that of a rule in its place: a person is asked, with the words of the paper', async () => {
    const asks = '请于2027年6月31日前向市人大常委会提出书面报告。';
    const opinion = await opinionOf(office, opinionText(asks));
    const handOver = { id: opinion.id, on: '2027-05-07', lead: '市人民政府' } as const;
    expect(await saidOf(office, 'opinions.handOver', handOver)).toContain('没有“2027年6月31日”这一天');
    const { opinion: handed } = await office.ask('opinions.handOver', {
      ...handOver,
      confirmed: ['limit-no-such-day'],
    });
    expect(handed.due).toBeNull();
    await office.ask('dues.change', {
      collection: 'opinions',
      id: opinion.id,
      kind: 'correction',
      to: '2027-06-30',
      on: '2027-05-08',
      reason: '经核对',
    });
    expect(await lateOn(office, '2027-07-01')).toContain('opinions written-report 1');
  });

  it('of the work of a point is no limit, and is not rolled over', async () => {
    const second = '二、稳定教师队伍。2027年9月31日前补充专任教师不少于300名。（责任单位：市教育局）';
    const opinion = await opinionOf(office, opinionText('请认真研究处理。', second));
    const { points } = await office.ask('opinions.get', { id: opinion.id });
    expect(points.map(({ limit }) => limit)).toEqual([null, null]);
    expect(points[1]?.citation.quote).toContain('2027年9月31日前');
  });
});

describe('a point that is split', () => {
  it('leaves the day that its paper prints to the part that prints it', async () => {
    const second = '二、稳定教师队伍。完善教师招聘办法。2027年9月30日前补充专任教师不少于300名。（责任单位：市教育局）';
    const opinion = await opinionOf(office, opinionText('请认真研究处理。', second));
    const { points } = await office.ask('opinions.get', { id: opinion.id });
    const point = points[1];
    expect(point?.limit?.date).toBe('2027-09-30');
    const line = point?.citation.firstLine ?? 0;
    const split = await office.ask('points.split', { id: point?.id ?? '', line, offset: second.indexOf('2027年') });
    expect(split.points.map(({ limit }) => limit?.date ?? null)).toEqual([null, null, '2027-09-30']);
  });

  it('keeps a day that a person set on both parts', async () => {
    const second = '二、稳定教师队伍。完善教师招聘办法。2027年9月30日前补充专任教师不少于300名。（责任单位：市教育局）';
    const opinion = await opinionOf(office, opinionText('请认真研究处理。', second));
    const { points } = await office.ask('opinions.get', { id: opinion.id });
    const [, { id, citation } = { id: '', citation: { firstLine: 0 } }] = points;
    await office.ask('points.update', { id, limit: '2027-11-30' });
    const split = await office.ask('points.split', { id, line: citation.firstLine, offset: second.indexOf('2027年') });
    expect(split.points.map(({ limit }) => limit?.date ?? null)).toEqual([null, '2027-11-30', '2027-11-30']);
  });
});
