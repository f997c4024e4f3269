import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readDecisions } from './read-decisions.ts';

const read = (text: string, kind: 'personnel-list' | 'announcement' | 'decision' | 'minutes' = 'personnel-list') =>
  readDecisions([inventedPaper(kind, '云泽市人大常委会任免名单', text)]).map(
    (one) => `${one.kind} ${one.person} ${one.post} ${one.firstLine}`,
  );

describe('readDecisions', () => {
  it('reads a verb in every line', () => {
    expect(
      read(
        '任命马天明为市中级人民法院审判员；\n免去曹平市中级人民法院审判员职务。\n决定任命王　刚（女）为市教育局局长。',
      ),
    ).toEqual([
      'appointed 马天明 市中级人民法院审判员 1',
      'removed 曹平 市中级人民法院审判员 2',
      'appointed 王刚 市教育局局长 3',
    ]);
  });

  it('carries the verb of a heading through the list under it', () => {
    expect(
      read(
        '一、任命：\n王刚为市教育局局长；\n欧阳青青为市人民法院副院长。\n二、免去：\n李明的市民政局局长职务；\n赵小川市司法局局长职务。',
      ),
    ).toEqual([
      'appointed 王刚 市教育局局长 2',
      'appointed 欧阳青青 市人民法院副院长 3',
      'removed 李明 市民政局局长 5',
      'removed 赵小川 市司法局局长 6',
    ]);
  });

  it('gives every person of an election a record of his own', () => {
    expect(
      read(
        '会议于2026年1月15日，补选孙立为市人大常委会副主任，周立、吴⏎\n静（女）为市人大常委会委员。',
        'announcement',
      ),
    ).toEqual([
      'elected 孙立 市人大常委会副主任 1',
      'elected 周立 市人大常委会委员 1',
      'elected 吴静 市人大常委会委员 1',
    ]);
  });

  it('reads a resignation that is accepted', () => {
    expect(read('决定接受孙立因工作变动辞去云泽市人民政府副市长职务的请求。', 'decision')).toEqual([
      'resigned 孙立 云泽市人民政府副市长 1',
    ]);
  });

  it('reads votes with their words', () => {
    const [vote] = readDecisions([
      inventedPaper('minutes', '会议纪要', '会议表决了决议草案：赞成52票，反对0票，弃权1票。'),
    ]);
    expect(vote).toMatchObject({ kind: 'vote', person: null, text: '会议表决了决议草案：赞成52票，反对0票，弃权1票' });
  });

  it('reads no person out of minutes that only tell who spoke', () => {
    expect(read('会议由主任孙立主持。市长周立作了报告。', 'minutes')).toEqual([]);
  });
});
