import { form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { sharedWords, wordStarts } from './shared-words.ts';
import { edges, formWord, instrument, joint, leftOver, run, termNumbers, wordText } from './term.rules.ts';
import { makeTermWeights } from './term-weights.ts';

const words = texts`
  市人大常委会 审议意见 高质量 进一步 下一步 下阶段 全方位 市政府 常态化 一体化 常委会 积极 加强 强化 完善 健全 建立 构建 推进 推动 加快 加大 深化
  提升 提高 优化 持续 不断 切实 着力 深入 全面 扎实 有效 有力 大力 充分 坚持 工作 情况 方面 开展 实施 落实 做好 抓好 抓实 实现 确保 促进 支持
  组织 统筹 发展 水平 能力 体系 机制 建设 全市 我市 本市 重点 相关 有关 部门 单位 问题 措施 目前 今年 以来 同时 通过 根据 按照 围绕 结合 针对
  聚焦 形成 打造 月底前 年底前 年内`;
holdWords('words of every paper', formWord, {
  ...Object.fromEntries(words.map((word) => [`船${word}桥`, word])),
  高质量发展: ['高质量', '发展'],
  有关部门: ['有关', '部门'],
  河道清淤: [],
});

holdForm(
  'means beside any matter',
  instrument,
  texts`办法 制度 机制 方案 规划 计划 清单 标准 规定 意见 通知 管理 服务 监管 经费 资金`,
  texts`河道 清淤`,
);

const each = (signs: string, none: string): [readonly string[], readonly string[]] => [[...signs], [...none]];
holdForm(
  'joint of words',
  joint,
  [...'的了和与及等在对为将以把并或是有其该各于从向由让使被所要应需'],
  [...'船桥、', ...texts`普及 参与 供应 应急 需求 对接 使用 场所`],
  (own) => form`^.?${own}.?$`,
);
holdForm('left over', leftOver, ...each('的了和与及等在对为将以把并或、 ', '船是有'));
holdReplacement(
  'ends of a word',
  edges,
  {
    ...Object.fromEntries(
      [...'“”"‘’的了和与及等在对为'].flatMap((sign) => [
        [`${sign}船桥`, '船桥'],
        [`船桥${sign}`, '船桥'],
      ]),
    ),
    的和船桥了等: '船桥',
    船的桥: '船的桥',
  },
  (text, own) => own.replaceAll(text),
);
holdWords('runs', run, {
  '船桥，河道': ['船桥', '河道'],
  船AI桥: ['船', 'AI', '桥'],
  '5G+和B2-b': ['G+', '和', 'B2-b'],
  z站a9Z: ['z', '站', 'a9Z'],
  '3。': [],
});
holdForm('signs of words', wordText, texts`船桥 Az Za 09 C+ “船” "船" ‘船’ B-2`, [
  '',
  '船，桥',
  '船 桥',
  '，船',
  '船、',
]);

type Given = { word: string; of: 'shared' | 'background' | 'few' };
// Passages of which all, most or one hold a word.
const many = (holding: number, word: string) => Array.from({ length: 10 }, (_, at) => (at < holding ? word : '风筝'));

holdNumbers<typeof termNumbers, Given & { passages: readonly string[] }>({
  name: 'terms: numbers',
  numbers: termNumbers,
  cases: [
    {
      what: 'a word of every other paper',
      given: { word: '电梯', of: 'background', passages: ['电梯'] },
      gives: '0.50',
    },
    { what: 'a word of two passages', given: { word: '电梯', of: 'few', passages: ['电梯', '电梯'] }, gives: '0.711' },
    {
      what: 'a phrase of twelve signs',
      given: { word: '电梯道路学校医院公园企业', of: 'shared', passages: [] },
      gives: ['电梯道路学校医院公园企业'],
    },
    {
      what: 'a phrase of more',
      given: { word: '电梯道路学校医院公园博物馆', of: 'shared', passages: [] },
      gives: ['电梯道路学校医院公园博物'],
    },
    { what: 'a word of some passages', given: { word: '电梯', of: 'shared', passages: many(5, '电梯') }, gives: [] },
    {
      what: 'a word of fewer passages',
      given: { word: '电梯', of: 'shared', passages: many(4, '电梯') },
      gives: ['电梯'],
    },
  ],
  decide: ({ word, of, passages }, values) => {
    if (of === 'background') return makeTermWeights([word], many(10, word), values).weightOfTerm(word).toFixed(2);
    if (of === 'few') return makeTermWeights(passages, [], values).weightOfTerm(word).toFixed(3);
    const weights = makeTermWeights(passages);
    return sharedWords({ text: word, starts: wordStarts(word), other: word, weights, limit: 5, values });
  },
});
