import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readProjects } from './read-projects.ts';

const list = inventedPaper(
  'livelihood-projects',
  '云泽市2026年民生实事候选项目',
  `一、教育
1．学位扩容行动
二、交通
2．公共停车泊位建设`,
);
const details = inventedPaper(
  'livelihood-projects',
  '云泽市2026年民生实事候选项目详细说明',
  `1．学位扩容行动
牵头部门 市教育局
配合部门 无
项目背景
学位不足。
项目内容
1．新建学校。
2．扩建校舍。
年度目标
1．竣工中小学6所，新增学位⏎
9600个。
2．开工3所。
资金安排2.4亿元，市级财政保障。
2．公共停车泊位建设
牵头部门 市城管局、市公安局
配合部门 市住建局、各区
年度目标 新增公共停车泊位5000个。`,
  100,
);

describe('readProjects', () => {
  it('joins a list of names with its detailed explanation', () => {
    const projects = readProjects([list, details]);
    expect(projects).toMatchObject([
      {
        number: 1,
        name: '学位扩容行动',
        lead: ['市教育局'],
        support: [],
        targets: [
          { text: '竣工中小学6所，新增学位9600个。', line: 109 },
          { text: '开工3所。', line: 111 },
        ],
        firstLine: 100,
        lastLine: 112,
      },
      {
        number: 2,
        lead: ['市城管局', '市公安局'],
        support: ['市住建局', '各区'],
        targets: [{ text: '新增公共停车泊位5000个。', line: 116 }],
      },
    ]);
  });

  it('reads numbered paragraphs with the bodies in brackets', () => {
    const paper = inventedPaper(
      'livelihood-projects',
      '云山县2026年十件民生实事',
      `一、就业创业
1.实施就业帮扶工程。新增城镇就业8000人，开展技能培训3000人次。（责任单位：县人社局；配合单位：县总工会、各乡镇）
2.建设零工市场。建成零工驿站5个。（责任单位：县人社局）
二、医疗卫生
3.改造乡镇卫生院。改造卫生院4所。（责任单位：县卫健委）`,
    );
    expect(readProjects([paper])).toMatchObject([
      { number: 1, name: '实施就业帮扶工程', lead: ['县人社局'], support: ['县总工会', '各乡镇'] },
      { number: 2, name: '建设零工市场', lead: ['县人社局'], support: [] },
      { number: 3, name: '改造乡镇卫生院', lead: ['县卫健委'] },
    ]);
  });

  it('reads a table with a header and leaves the row of sums out', () => {
    const paper = inventedPaper(
      'livelihood-projects',
      '云泽市民生实事项目表',
      `| 序号 | 项目名称 | 目标任务 | 牵头单位 | 配合单位 |
| 1 | 老旧小区改造 | 完成改造50个 | 市住建局 | 市水务局、市燃气集团 |
| 2 | 公厕提升 | 新建公厕20座 | 市城管局 | 无 |
| 合计 | 2项 |  |  |  |`,
    );
    expect(readProjects([paper])).toMatchObject([
      {
        number: 1,
        name: '老旧小区改造',
        lead: ['市住建局'],
        support: ['市水务局', '市燃气集团'],
        targets: [{ text: '完成改造50个', line: 2 }],
      },
      { number: 2, name: '公厕提升', support: [] },
    ]);
  });

  it('does not take the results of a past year for projects', () => {
    expect(
      readProjects([
        inventedPaper(
          'livelihood-projects',
          '云泽市2025年民生实事项目完成情况汇总',
          '1．甲工程。建成5所。\n2．乙工程。建成6所。',
        ),
      ]),
    ).toEqual([]);
  });

  it('reads projects numbered anew under each field, with the bodies in brackets behind the name', () => {
    const paper = inventedPaper(
      'livelihood-projects',
      '云山区2026年民生实事项目',
      `（一）教育类
1.新建幼儿园3所（牵头单位：区教育局）
2.开展课后服务（牵头单位：区教育局，配合单位：区财政局）
（二）交通类
1.新增停车泊位2000个（牵头单位：区城管局）`,
    );
    expect(readProjects([paper]).map((one) => [one.number, one.name, one.lead, one.support, one.lastLine])).toEqual([
      [1, '新建幼儿园3所', ['区教育局'], [], 2],
      [2, '开展课后服务', ['区教育局'], ['区财政局'], 3],
      [1, '新增停车泊位2000个', ['区城管局'], [], 5],
    ]);
    expect(readProjects([paper])[2]?.targets).toEqual([{ text: '新增停车泊位2000个', line: 5 }]);
  });

  it('reads the list of a report, in one paragraph or in numbered lines', () => {
    const marks = '集中办好三件民生实事：①新增学位7万个；②建设养老服务中心150个；③加装电梯2500部。\n加强就业服务。';
    const lines =
      '今年办好以下3件民生实事：\n（1）改造农贸市场3个；\n（2）新建公厕10座；\n（3）送戏下乡120场。\n四、自身建设';
    const named = (text: string) =>
      readProjects([inventedPaper('government-work-report', '政府工作报告', text)]).map((one) => [
        one.number,
        one.name,
        one.firstLine,
        one.lastLine,
      ]);
    expect(named(marks)).toEqual([
      [1, '新增学位7万个', 1, 1],
      [2, '建设养老服务中心150个', 1, 1],
      [3, '加装电梯2500部', 1, 1],
    ]);
    expect(named(lines)).toEqual([
      [1, '改造农贸市场3个', 2, 2],
      [2, '新建公厕10座', 3, 3],
      [3, '送戏下乡120场', 4, 4],
    ]);
    expect(named('十件民生实事全部兑现：①新增学位；②建设中心；③加装电梯。')).toEqual([]);
    expect(named('办好民生实事。各部门要：①新增学位；②建设中心；③加装电梯。')).toEqual([]);
    expect(named('办好两件民生实事：①新增学位；②建设中心。')).toEqual([]);
  });

  it('reads a paper of its own that tells the projects in one paragraph', () => {
    const text =
      '今年集中办好三件民生实事。第一件，支持托育，新增托位1万个。第二件，改造危桥30座。第三件，更新电梯200部。';
    const paper = inventedPaper('livelihood-projects', '云泽市2026年民生实事', text);
    expect(readProjects([paper])).toMatchObject([
      { number: 1, name: '支持托育，新增托位1万个' },
      { number: 2, name: '改造危桥30座' },
      { number: 3, name: '更新电梯200部' },
    ]);
  });
});
