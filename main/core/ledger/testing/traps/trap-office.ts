import type { CallInput, CallName } from '#shared/contract/contract.ts';
import type { MessageDetails } from '#shared/messages/catalogue.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { type OfficeYear, openOffice } from '../../../../testing/year/office-year.ts';

/** The office of 云泽市 on a fresh folder, with 38 members, on an ISO day. */
export async function trapOffice(folder: string, today: string): Promise<OfficeYear> {
  const office = openOffice(folder);
  office.today = today;
  const committee = '云泽市人民代表大会常务委员会';
  await office.ask('workspace.office', { title: '云泽市人大常委会', committee, term: '第十届', members: 38 });
  return office;
}

/** Files a paper of these words. Gives the id of its source. */
export async function file(office: OfficeYear, name: string, text: string): Promise<string> {
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  return (await office.ask('sources.import', { name, bytes, replaces: null })).source.id;
}

/** The opinion of 28 April 2027 on schooling, whose written report is asked for in the words given; two points. */
export function opinionText(
  asks: string,
  second = '二、稳定教师队伍。补充专任教师不少于300名。（责任单位：市教育局）',
): string {
  return `云泽市人民代表大会常务委员会
关于全市学前教育情况报告的审议意见
（2027年4月28日云泽市第十届人民代表大会常务委员会第二次会议）

市人民政府：
云泽市第十届人大常委会第二次会议听取和审议了市教育局局长受市人民政府委托所作的《关于全市学前教育情况的报告》。组成人员充分肯定所做的工作，同时建议：
一、扩大公办资源。新增公办幼儿园学位不少于1200个。（责任单位：市教育局）
${second}
${asks}
`;
}

/** An answer to that opinion, dated on the Chinese day. */
export function answerText(day: string): string {
  return `云泽市人民政府
关于学前教育情况报告审议意见研究处理情况的报告

市人大常委会：
市人大常委会第二次会议对全市学前教育情况提出了审议意见。现将研究处理情况报告如下：
一、关于扩大公办资源。新增公办学位1210个。
二、关于稳定教师队伍。补充专任教师312名。

云泽市人民政府
${day}
`;
}

/** Files the opinion and confirms its points. Gives its id and those of its points. */
export async function opinionOf(office: OfficeYear, text: string, name = '审议意见.txt') {
  const source = await file(office, name, text);
  const [row] = await office.ask('opinions.list', { source });
  if (!row) throw new Error('the opinion was not read');
  const { points } = await office.ask('opinions.confirm', { id: row.id });
  return { id: row.id, points: points.map((point) => point.id) };
}

/** A suggestion handed over on an ISO day to one organ or several. */
export async function suggestionOf(office: OfficeYear, number: string, on: string, lead = ['市教育局']) {
  const made = await office.ask('suggestions.add', {
    title: `关于第${number}件事的建议`,
    number,
    proposers: ['邱晚舟'],
  });
  return (await office.ask('suggestions.update', { id: made.id, lead, handedOverOn: on })).id;
}

/** The sentence with which a call is refused or asked about; empty where it is taken. */
export async function saidOf<N extends CallName>(office: OfficeYear, name: N, input: CallInput<N>): Promise<string> {
  const reply = await office.core.dispatch(name, input);
  if (reply.ok) return '';
  const details: MessageDetails = reply.error.details;
  return errorSentence('zh-CN', reply.error.code, details);
}

/** What is late on an ISO day, as `collection kind round`. */
export async function lateOn(office: OfficeYear, day: string, basis: 'happened' | 'known' = 'happened') {
  const items = await office.ask('due.list', { asOf: day, basis, days: 0 });
  return items
    .filter(({ due }) => due !== null && due < day)
    .map(({ collection, duty, round }) => `${collection} ${duty} ${round}`);
}
