import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { cite } from './invented-citation.ts';
import { inventedDue } from './invented-due.ts';

const topics = [
  '关于增设社区嵌入式养老服务站的建议',
  '关于优化老旧小区电动自行车充电设施的建议',
  '关于加强校园周边交通疏导的建议',
  '关于推进农村生活污水管网延伸的建议',
  '关于完善中小企业融资担保机制的建议',
  '关于加大非物质文化遗产保护传承力度的建议',
  '关于在城区增设母婴室和无障碍设施的建议',
  '关于规范共享单车停放秩序的建议',
];
const categories = ['社会建设', '城建环保', '教科文卫', '农业农村', '财政经济', '教科文卫', '城建环保', '城建环保'];
const delegations = ['东湖代表团', '梧桐代表团', '码头代表团', '云岭代表团'];
const names = ['林朝晖', '苏文静', '程远', '赵海棠', '罗庆', '朱镕清', '许立', '高敏'];
const results = ['satisfied', 'satisfied', 'basically-satisfied', 'satisfied', 'dissatisfied', null] as const;

/** Suggestions of the fifth session, numbered from 1; every sixth has no answer yet. */
export function inventedSuggestions(count: number): SuggestionRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const answered = index % 6 !== 5;
    const result = results[index % 6] ?? null;
    return {
      id: `s${index + 1}`,
      title: topics[index % topics.length] ?? '',
      number: String(index + 1).padStart(3, '0'),
      session: '云泽市第七届人民代表大会第五次会议（2026年）',
      channel: index % 9 === 8 ? 'between-sessions' : 'in-session',
      proposers: [names[index % names.length] ?? ''],
      delegation: delegations[index % delegations.length] ?? null,
      category: categories[index % categories.length] ?? null,
      lead: [`organ-${(index % 8) + 1}`],
      support: index % 3 === 0 ? [`organ-${((index + 2) % 8) + 1}`] : [],
      key: index % 8 === 0,
      hard: false,
      receivedOn: null,
      handedOverOn: index % 7 === 6 ? '2025-09-12' : '2026-02-20',
      status: answered ? 'answered' : 'in-progress',
      rounds: [
        newRound(1, {
          openedOn: index % 7 === 6 ? '2025-09-12' : '2026-02-20',
          due: inventedDue('2026-05-20'),
          answeredOn: answered ? (index % 4 === 3 ? '2026-06-02' : '2026-05-11') : null,
          answerNumber: answered ? `云建复〔2026〕${index + 1}号` : null,
          answerClass: answered ? (['A', 'B', 'A', 'A', 'C'][index % 5] ?? null) : null,
          contactedOn: answered && index % 5 !== 4 ? '2026-04-15' : null,
          attitude: result,
          result,
          ratedOn: result ? '2026-06-20' : null,
        }),
      ],
      cells: {},
      list: null,
      convertedFrom: index % 10 === 9 ? 'motion-9' : null,
      citation: cite('src3-d1', 4 + index, topics[index % topics.length] ?? ''),
      acts: [],
      note: '',
      entered: [],
    };
  });
}

export function inventedMotion(patch: Partial<MotionRecord> = {}): MotionRecord {
  return {
    id: 'motion-1',
    title: '关于加快老码头片区更新改造的议案',
    number: '1',
    session: '云泽市第七届人民代表大会第五次会议',
    leadProposers: ['林朝晖', '苏文静'],
    signers: 14,
    disposition: 'referred',
    mergedInto: null,
    convertedTo: null,
    status: 'implementing',
    lead: 'organ-3',
    support: ['organ-1', 'organ-2'],
    handedOverOn: '2026-02-18',
    due: inventedDue('2026-12-31'),
    round: 1,
    rounds: [],
    papers: [
      { document: 'src4-d1', role: 'text' },
      { document: 'src4-d2', role: 'review' },
      { document: 'src1-d2', role: 'opinion' },
      { document: 'src2-d1', role: 'feedback' },
    ],
    citation: cite('src4-d1', 3, '建议把老码头片区更新改造列为市重点项目，明确时序和资金来源。'),
    claims: [],
    acts: [],
    note: '',
    entered: [],
    ...patch,
  };
}

/** Promises of the feedback report: one kept, one late, one to come, one to be confirmed. */
export function inventedCommitments(fromFeedback: boolean): CommitmentRecord[] {
  const words: { quote: string; due: string | null; state: CommitmentRecord['state']; figure: string | null }[] = [
    { quote: '2026年6月底前完成三处集聚区停车诱导屏安装。', due: '2026-06-30', state: 'kept', figure: '三处' },
    { quote: '2026年10月底前实现主要集聚区夜间公交全覆盖。', due: '2026-10-31', state: 'open', figure: null },
    { quote: '12月底前将夜间经济布局规划报市政府常务会议审定。', due: '2026-12-31', state: 'open', figure: null },
    { quote: '明年新建社区便民夜市12处。', due: '2027-12-31', state: 'proposed', figure: '12处' },
  ];
  return words.map((one, index) => ({
    id: `c${index + 1}`,
    title: one.quote,
    citation: cite(fromFeedback ? 'src2-d1' : 'src1-d1', 60 + index * 5, one.quote),
    organ: `organ-${[5, 5, 1, 1][index] ?? 1}`,
    due: one.due,
    dueText: null,
    figure: one.figure,
    point: null,
    feedback: fromFeedback ? 'fb1' : null,
    state: one.state,
    shownBy: one.state === 'kept' ? cite('src2-d1', 90, '三处集聚区停车诱导屏已全部投用。') : null,
    note: '',
    entered: [],
  }));
}
