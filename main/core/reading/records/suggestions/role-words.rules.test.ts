import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  doing,
  gapBehindRole,
  helping,
  leaderMarked,
  leading,
  leadsMain,
  nextInFront,
  nextLabel,
  partEnd,
  roleBehind,
  roleInBrackets,
  roleInFront,
  roleNamed,
  roleNoun,
} from './role-words.rules.ts';

const whole = (own: Form) => form`^${own}$`;
const parted = (text: string, own: Form) => text.split(own.regex).join('|');

holdForm(
  'word of those that lead',
  leading,
  texts`主办 牵头 承办 分别办理 共同办理 联合办理 分办 独办 责任`,
  texts`办理 主 协办 联合 分别`,
  whole,
);
holdForm('word of those that help', helping, texts`会办 协办 协助 配合 参与`, texts`主办 会同 支持`, whole);
holdForm('noun behind a role', roleNoun, texts`单位 部门 机关 办理 落实`, texts`主办 人`, whole);
holdForm('what an organ does', doing, texts`主办 承办单位 协助办理 会办部门`, texts`单位 主办主办 主办单位单位`, whole);
holdForm('end of a part', partEnd, [...' \n，,；;。、'], texts`： 主`, whole);

holdReplacement(
  'role in front',
  roleInFront.form,
  {
    主办: 'leads ',
    '主办单位：市水务局': 'leads 市水务局',
    '，、由牵头:市水务局': 'leads 市水务局',
    '协办： 市水务局': 'helps 市水务局',
    '协办单位单位：市水务局': 'helps 单位：市水务局',
    由参与的市水务局: 'helps 的市水务局',
    由由参与: 'says nothing',
    市水务局主办: 'says nothing',
    市水务局: 'says nothing',
  },
  (text, own) => {
    const found = own.find(text);
    if (found === null) return 'says nothing';
    return `${found.groups.lead === undefined ? 'helps' : 'leads'} ${text.slice(found.words.length)}`;
  },
);
holdGroups('role behind', roleBehind.form, {
  水务局主办: { names: '水务局', lead: '主办' },
  '市水务局\n市财政局负责配合': { names: '市水务局\n市财政局', support: '配合' },
  市水务局共同承办单位: { names: '市水务局', lead: '承办' },
  市水务局联合协助办理: { names: '市水务局', support: '协助' },
  市水务局分别牵头落实: { names: '市水务局', lead: '牵头' },
  市水务局共同共同主办: { names: '市水务局共同', lead: '主办' },
  水务局协办协办: { names: '水务局协办', support: '协办' },
  水务协办: null,
  水局主办: null,
  市政府办: null,
  市水务局主办单位单位: null,
  市水务局主办的: null,
  市水务局: null,
});
holdGroups('role in brackets', roleInBrackets.form, {
  主办: { lead: '主办' },
  ' \n会办': { support: '会办' },
  共同主办: { all: '共同', lead: '主办' },
  联合牵头: { all: '联合', lead: '牵头' },
  均协办: { all: '均', support: '协办' },
  均为主办: { all: '均为', lead: '主办' },
  都配合: { all: '都', support: '配合' },
  '分别承办，负责校园内': { all: '分别', lead: '承办' },
  主办局的一部分: { lead: '主办' },
  主办市水务局: null,
  '会办：\n市卫健委': null,
  会办局: null,
  都都配合: null,
  由主办: null,
  市水务局: null,
});
holdForm(
  'mark of one leader',
  leaderMarked.form,
  ['市水务局（主办）', '（共同牵头）', '（联合主办', '（牵头', '（ 主办', '（  主办'],
  texts`主办（市水务局） （共同） （均主办） （共同共同主办） （配合`,
);
holdReplacement(
  'next label',
  nextLabel.form,
  {
    '主办：市水务局协办：市财政局': '主办：市水务局|协办：市财政局',
    '市水务局会办单位:市财政局': '市水务局|会办单位:市财政局',
    主办市水务局协办市财政局: '主办市水务局协办市财政局',
  },
  parted,
);
holdReplacement(
  'next role in front',
  nextInFront.form,
  {
    '主办市水务局 会办市财政局': '主办市水务局 |会办市财政局',
    '主办市水务局；会办：： 市财政局': '主办市水务局；|会办：： 市财政局',
    '主办市水务局 会办 ：市财政局': '主办市水务局 |会办 ：市财政局',
    '主办市水务局 会办 :市财政局': '主办市水务局 |会办 :市财政局',
    '主办市水务局 会办： 市财政局': '主办市水务局 |会办： 市财政局',
    '主办市水务局，协办 ': '主办市水务局，协办 ',
    '主办市水务局，协办A': '主办市水务局，协办A',
    主办市水务局协办市财政局: '主办市水务局协办市财政局',
    '主办市水务局会办:': '主办市水务局|会办:',
    '主办市水务局会办：A': '主办市水务局|会办：A',
  },
  parted,
);
holdReplacement(
  'gap behind a role',
  gapBehindRole.form,
  { '市水务局主办  市财政局会办': '市水务局主办|市财政局会办', '市水务局 市财政局': '市水务局 市财政局' },
  parted,
);
holdEach('role', [leadsMain, roleNamed], {
  'organ-leads-main': { has: texts`牵头 主办`, hasNot: texts`承办 由牵头 主办单位` },
  'organ-role-named': { has: texts`市水务局主办 由市水务局协办 市水务局会同市财政局`, hasNot: texts`市水务局 办理` },
});
