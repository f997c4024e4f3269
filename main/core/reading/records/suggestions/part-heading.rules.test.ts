import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { countOfPart, partCategory, partCount, partDelegation, partRole, partSign } from './part-heading.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdForm(
  'count of a part',
  countOfPart,
  texts`3件 十二件 共3件 计3件 合计3件`,
  texts`件 3 共件 总3件`,
  (own) => form`^${own}$`,
);
holdReplacement(
  'count behind the name of a part',
  partCount.form,
  {
    '教育类（3件）': '教育类',
    '教育类（3件重点）': '教育类',
    '教育类(共十二件，含重点1件)': '教育类',
    '市教育局（主办2件，协办1件）': '市教育局',
    教育类3件: '教育类',
    '教育类：共3件': '教育类',
    '教育类:3件': '教育类',
    '教育类：': '教育类',
    教育类3件建议: '教育类3件建议',
    '教育类：建议': '教育类：建议',
    '教育类（重点）': '教育类（重点）',
    '教育类3件）': '教育类3件）',
    '教育类（3件': '教育类（',
    '（教育类（3件）': '（教育类',
    '（3件（一）': '（3件（一）',
    '(教育类(3件)': '(教育类',
    '(3件(一)': '(3件(一)',
    '（重点）3件）': '（重点）3件）',
    '(重点)3件)': '(重点)3件)',
    '（3件）重点）': '重点）',
    '(3件)重点)': '重点)',
  },
  (text, own) => own.replaceAll(text),
);
holdReplacement(
  'signs of the name of a part',
  partSign.form,
  { '（教)育(类）': '教育类', '教：育:类、': '教育类', '教，育': '教，育' },
  (text, own) => own.replaceAll(text),
);
holdGroups('role of a part', partRole.form, {
  主办: { named: '', lead: '主办' },
  协办: { named: '' },
  '市教育局—主办': { named: '市教育局', lead: '主办' },
  '市教育局－牵头': { named: '市教育局', lead: '牵头' },
  '市教育局--承办单位': { named: '市教育局', lead: '承办' },
  市教育局独办的建议: { named: '市教育局', lead: '独办' },
  分办件: { named: '', lead: '分办' },
  会办类部分: { named: '' },
  主办的的件: null,
  主办单位单位: null,
  主办意见: null,
  市教育局: null,
});
holdEach('part of a list', [partDelegation], {
  'part-delegation': {
    has: [...texts`城东代表团 第三代表组 第三代表小组 城东团`, `${long(13)}团`],
    hasNot: [...texts`城东集团 旅行社团 生产兵团 三师团 省财团 团委 小组 代表`, `${long(14)}团`],
  },
});
holdGroups('subject of a part', partCategory.form, {
  教育类: { category: '教育' },
  '城建、环保方面': { category: '城建、环保' },
  交通领域: { category: '交通' },
  [`${long(12)}类`]: { category: long(12) },
  [`${long(13)}类`]: null,
  教类: null,
  '3教育类': null,
  教育类别: null,
  教育: null,
  分类类: { category: '分类' },
});
