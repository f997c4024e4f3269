import { firstMatch } from '#core/rules/first-match.ts';
import { type Form, form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noVerbHeadings, noVerbs, noVerbTitles, verbHeadings, verbs, verbTitles } from './decision.corpus.ts';
import {
  appointedBefore,
  appoints,
  becomes,
  clauseEnd,
  clauseLead,
  clauseVerbRules,
  type DecisionRule,
  electedBefore,
  elects,
  headingEnd,
  headingMark,
  headingVerbRules,
  listedPerson,
  listTail,
  person,
  persons,
  postEnd,
  postOf,
  proposedBy,
  removedBehind,
  removes,
  resigns,
  titleVerbRules,
  votes,
} from './decision.rules.ts';

function holdVerbs(
  name: string,
  rules: readonly DecisionRule[],
  corpus: Readonly<Record<string, readonly string[]>>,
  none: readonly string[],
): void {
  const decide = (text: string, own: readonly DecisionRule[]) => firstMatch(own, text)?.rule ?? null;
  holdFirstMatch<DecisionRule>({ name, rules, corpus, none, decide, outcome: ({ kind }) => kind });
}

holdVerbs('heading of a list of persons', headingVerbRules, verbHeadings, noVerbHeadings);
holdVerbs('title of a list of persons', titleVerbRules, verbTitles, noVerbTitles);
holdVerbs('verb of a clause', clauseVerbRules, verbs, noVerbs);

const long = (length: number) => '云'.repeat(length);
const whole = (own: Form) => form`^${own}$`;

holdForm(
  'person',
  person,
  [
    '王刚',
    '王 刚',
    '王\u3000刚',
    '古丽·买',
    '古丽•买',
    '·云',
    '•云',
    '王刚（女）',
    '王刚(女)',
    `云${long(10)}`,
    `王刚（${long(6)}）`,
  ],
  [
    '王',
    '王a',
    '王  刚',
    '王刚 ',
    'a刚',
    `云${long(11)}`,
    '王刚（）',
    `王刚（${long(7)}）`,
    '王刚（女',
    '王刚女）',
    '王刚（女）（女）',
    '王刚（女（）',
    '王刚（女））',
    '王刚（女(）',
    '王刚（女)）',
  ],
  whole,
);
holdForm(
  'persons',
  persons,
  ['王刚', '王刚、李明', Array(61).fill('王刚').join('、')],
  ['王刚、', '王刚，李明', '、王刚', Array(62).fill('王刚').join('、')],
  whole,
);
holdForm('post', becomes, [long(2), long(60)], [long(1), long(61), '市长，', '市长。', '市长；', '市长\n'], whole);
holdForm(
  'tail of a heading',
  listTail,
  texts`名单 的名单 下列 以下 下列人员 以下人员`,
  texts`的 人员 下列人员。`,
  whole,
);

holdGroups('resigns', resigns.form, {
  接受孙立辞去市长职务: { who: '孙立', post: '市长' },
  接受孙立辞去市长的职务: { who: '孙立', post: '市长' },
  接受孙立同志辞去市长职务: { who: '孙立', post: '市长' },
  接受孙立因工作变动辞去市长职务: { who: '孙立', post: '市长' },
  接受孙立提出的辞去市长职务: { who: '孙立', post: '市长' },
  接受孙立关于辞去市长职务: { who: '孙立', post: '市长' },
  接受孙立辞去市长职务和委员职务: { who: '孙立', post: '市长' },
  接受孙立辞去辞去市长职务: { who: '孙立', post: '辞去市长' },
  [`接受${long(40)}辞去市长职务`]: { who: long(40), post: '市长' },
  [`接受${long(41)}辞去市长职务`]: null,
  [`接受${long(1)}辞去市长职务`]: null,
  [`接受孙立因${long(30)}辞去市长职务`]: { who: '孙立', post: '市长' },
  [`接受孙立因${long(1)}辞去市长职务`]: { who: '孙立', post: '市长' },
  [`接受孙立因${long(31)}辞去市长职务`]: { who: `孙立因${long(31)}`, post: '市长' },
  接受孙立因辞去市长职务: { who: '孙立因', post: '市长' },
  '接受孙立因病，辞去市长职务': { who: '孙立因病，', post: '市长' },
  '接受孙立因病。辞去市长职务': { who: '孙立因病。', post: '市长' },
  [`接受孙立辞去${long(60)}职务`]: { who: '孙立', post: long(60) },
  [`接受孙立辞去${long(61)}职务`]: null,
  [`接受孙立辞去${long(2)}职务`]: { who: '孙立', post: long(2) },
  [`接受孙立辞去${long(1)}职务`]: null,
  同意孙立辞去市长职务: null,
});
holdGroups('removes', removes.form, {
  免去李明市长职务: { whole: '李明市长' },
  免去李明的市长的职务: { whole: '李明的市长' },
  决定免去李明市长职务: { whole: '李明市长' },
  批准免去李明市长职务: { whole: '李明市长' },
  撤销李明市长职务: { whole: '李明市长' },
  免去李明职务和职务: { whole: '李明' },
  现免去李明市长职务: null,
  免去李明市长: null,
  [`免去${long(80)}职务`]: { whole: long(80) },
  [`免去${long(81)}职务`]: null,
  [`免去${long(2)}职务`]: { whole: long(2) },
  [`免去${long(1)}职务`]: null,
});
holdGroups('elects', elects.form, {
  周立为市长: { who: '周立', post: '市长' },
  周立同志为市长: { who: '周立同志', post: '市长' },
  '周立（女）同志当选为市长': { who: '周立（女）', post: '市长' },
  '周立（女）同志为市长': { who: '周立（女）', post: '市长' },
  '周立（女）当选为市长': { who: '周立（女）', post: '市长' },
  周立任市长: null,
});
holdGroups('appoints', appoints.form, {
  周立为市长: { who: '周立', post: '市长' },
  周立任市长: { who: '周立', post: '市长' },
  决定周立任市长: { who: '周立', post: '市长' },
  '周立（女）同志任市长': { who: '周立（女）', post: '市长' },
  周立是市长: null,
});
holdForm(
  'votes',
  votes.form,
  [
    ...texts`
      赞成52票 同意52票 赞成票52票 赞成52人 全票通过 一致通过 一致表决通过 5票赞成 52票同意 赞成1234票`,
    ...[...'一二三四五六七八九十百'].map((sign) => `赞成${sign}票`),
    '赞成 52 票',
    '52 票同意',
  ],
  [
    ...texts`反对52票 赞成票 赞成12345票 一致同意 票赞成 52票反对 赞成52个 多数通过`,
    '赞成  52票',
    '赞成52  票',
    '52  票同意',
  ],
);

holdReplacement('mark of a heading', headingMark.form, {
  '一、任命': '任命',
  '（二）任命': '任命',
  '**任命': '任命',
  任命: '任命',
  一任命: '一任命',
  '（二任命': '（二任命',
  '二）任命': '二）任命',
});
holdReplacement('who put a list forward', proposedBy.form, {
  '根据市长丁磊提请，决定任命': '决定任命',
  '根据省委提名，任命': '任命',
  '根据主任会议建议，任命': '任命',
  '根据主任会议议案，任命': '任命',
  会议决定任命: '决定任命',
  '经表决，决定任命': '决定任命',
  '经审议，会议任命': '任命',
  根据市长提请任命: '根据市长提请任命',
  '根据提请，任命': '根据提请，任命',
  '现根据市长提请，任命': '现根据市长提请，任命',
  '根据市。长提请，任命': '根据市。长提请，任命',
  '根据市：长提请，任命': '根据市：长提请，任命',
  '根据市:长提请，任命': '根据市:长提请，任命',
  '根据市；长提请，任命': '根据市；长提请，任命',
  [`根据${long(40)}提请，任命`]: '任命',
  [`根据${long(41)}提请，任命`]: `根据${long(41)}提请，任命`,
  [`根据${long(2)}提请，任命`]: '任命',
  [`根据${long(1)}提请，任命`]: `根据${long(1)}提请，任命`,
});
holdGroups('person and post side by side', listedPerson.form, {
  '沈岸 市水务局局长': { who: '沈岸', post: '市水务局局长' },
  '沈 岸 市水务局局长': { who: '沈 岸', post: '市水务局局长' },
  '沈岸\u3000市水务局局长': { who: '沈岸', post: '市水务局局长' },
  '古丽·买 市法院审判员': { who: '古丽·买', post: '市法院审判员' },
  '古丽•买 市府办主任': { who: '古丽•买', post: '市府办主任' },
  '沈岸 市水务局书记': { who: '沈岸', post: '市水务局书记' },
  '沈岸 市法院法官': { who: '沈岸', post: '市法院法官' },
  '沈岸 市政协主席': { who: '沈岸', post: '市政协主席' },
  '沈岸 市水务局总监': { who: '沈岸', post: '市水务局总监' },
  '沈岸 水司总经理': { who: '沈岸', post: '水司总经理' },
  [`${long(8)}${' '.repeat(8)}市长市长`]: { who: long(8), post: '市长市长' },
  [`${long(9)} 市长市长`]: null,
  [`沈岸${' '.repeat(9)}市长市长`]: null,
  [`沈岸 ${long(60)}长`]: { who: '沈岸', post: `${long(60)}长` },
  [`沈岸 ${long(61)}长`]: null,
  '沈岸 云云云长': { who: '沈岸', post: '云云云长' },
  '沈岸 市局长': null,
  '岸 市水务局局长': null,
  沈岸市水务局局长: null,
  '沈岸 市水务局局长职务': null,
  '沈岸 市水务局': null,
  '见，沈岸 市水务局局长': null,
  '沈岸 市水，局局长': null,
  '沈岸 市水。局局长': null,
  '沈岸 市水；局局长': null,
  '沈岸 市水：局局长': null,
  '沈  岸 市水务局局长': null,
  'A岸 市水务局局长': null,
});
holdReplacement('end of a heading', headingEnd.form, {
  '任命：': '任命',
  '任命:': '任命',
  '任命： ': '任命',
  '任命**': '任命',
  '任命：王刚': '任命：王刚',
});
holdReplacement('before the elected', electedBefore.form, {
  会议补选周立: '周立',
  会议选举周立: '周立',
  会议选举产生周立: '周立',
  补选补选: '补选',
  会议周立: '会议周立',
});
holdReplacement('before the appointed', appointedBefore.form, {
  会议决定任命周立: '周立',
  任命任命: '任命',
  会议周立: '会议周立',
});
holdReplacement('behind the removed', removedBehind.form, {
  李明市长职务: '李明市长',
  '李明市长的职务。': '李明市长',
  '李明市长职务；': '李明市长',
  '李明市长职务，': '李明市长职务，',
  李明职务市长: '李明职务市长',
});
holdGroups('post of somebody', postOf.form, {
  李明的市长: { who: '李明', post: '市长' },
  李明的市的市长: { who: '李明', post: '市的市长' },
  李的市长: null,
  李明市长: null,
  李明的: null,
  [`${long(40)}的市长`]: { who: long(40), post: '市长' },
  [`${long(41)}的市长`]: null,
});
holdReplacement(
  'clauses',
  clauseEnd.form,
  { '甲；乙;丙。丁，戊,己\n庚': '甲|乙|丙|丁|戊|己|庚|', '甲、乙': '甲、乙|' },
  (text, own) => own.replaceAll(text, '|'),
);
holdReplacement('what stands before a clause', clauseLead.form, {
  '** 任命': '任命',
  ' 任命': '任命',
  '任命 *': '任命 *',
});
holdReplacement('what stands behind a post', postEnd.form, {
  局长的: '局长',
  '局长。': '局长',
  '局长；': '局长',
  '局长的，': '局长',
  '局长的的，': '局长的',
  '局长，，': '局长，',
  市的局长: '市的局长',
});
