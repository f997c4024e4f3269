import { describe, expect, it } from 'vitest';
import { inWords } from '../../../testing/in-words.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { opinionOf, opinionText, suggestionOf, trapOffice } from '../testing/traps/trap-office.ts';

const newFolder = temporaryFolders();
const today = '2027-06-01';
type Office = Awaited<ReturnType<typeof trapOffice>>;

/** What the desk says of records without a due date: title, organ and reason. */
async function undatedOn(office: Office): Promise<unknown[]> {
  const { items } = inWords(await office.ask('desk.get', {}));
  return items
    .filter(({ id }) => id.endsWith('no-due'))
    .map(({ title, organ, because, count }) => [title, organ, because, count]);
}

/** An office whose rules say nothing of suggestions and opinions. */
async function officeWithoutRules(): Promise<Office> {
  const office = await trapOffice(newFolder(), today);
  await office.ask('workspace.office', { rulePacks: [] });
  return office;
}

describe('what is owed by no day', () => {
  it('stands on the desk: a report that neither paper nor rule gives a day', async () => {
    const office = await officeWithoutRules();
    const { id } = await opinionOf(office, opinionText('请认真研究处理。'));
    expect(await undatedOn(office)).toEqual([]);
    await office.ask('opinions.handOver', { id, on: '2027-05-07', lead: '市人民政府' });
    expect(await undatedOn(office)).toEqual([
      [
        '云泽市人民代表大会常务委员会关于全市学前教育情况报告的审议意见',
        '市人民政府',
        '没有期限：文件没有写明，适用的规则没有规定，请补登',
        undefined,
      ],
    ]);
    const typed = { to: '2027-08-31', on: today, reason: '主任会议确定', allowedBy: '' };
    await office.ask('dues.change', { collection: 'opinions', id, which: 'due', kind: 'correction', ...typed });
    expect(await undatedOn(office)).toEqual([]);
    await office.core.close();
  });

  it('is one line for suggestions, which names them, until they are answered', async () => {
    const office = await officeWithoutRules();
    const first = await suggestionOf(office, '7', '2027-03-10');
    const unstarted = '没有期限：文件没有写明，适用的规则没有规定，请补登';
    expect(await undatedOn(office)).toEqual([['关于第7件事的建议', '市教育局', unstarted, undefined]]);
    await suggestionOf(office, '8', '2027-03-10');
    const both = '请补登交办日期或者期限：第7号、第8号';
    expect(await undatedOn(office)).toEqual([['2 件建议没有期限', null, both, 2]]);
    await office.ask('suggestions.update', { id: first, answeredOn: '2027-05-01', answerClass: 'A' });
    expect((await undatedOn(office)).length).toBe(1);
    await office.core.close();
  });
});
