import { describe, expect, it } from 'vitest';
import { firstMatch } from '#core/rules/first-match.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { newOrgan, oneName, organId, printedName } from './organ-id.ts';
import {
  joinedName,
  nameSigns,
  type OrganKindRule,
  organKindRules,
  organsOfTwo,
  otherBodies,
} from './organ-kind.rules.ts';

holdFirstMatch<OrganKindRule>({
  name: 'what an organ is',
  rules: organKindRules,
  corpus: {
    'organ-court': texts`云泽市中级人民法院 法院`,
    'organ-procuratorate': texts`云泽市人民检察院`,
    'organ-enterprise': texts`云泽水务公司 云泽水务集团`,
    'organ-committee': texts`云泽市人大常委会办公室 市政协办公室 人大机关`,
    'organ-district': texts`东湖区人民政府 沛县政府 云岭旗人民政府 云泽市东湖区人民政府`,
    'organ-government': texts`云泽市人民政府 云岭镇人民政府 江南省政府 东湖区云泽市政府 东湖区云泽市人民政府`,
    'organ-department': texts`市水务局 市卫健委 市外办 市政府办公室 市教育委员会 市委宣传部 省水利厅`,
  },
  none: texts`云泽大学 法院路小学 检察院路小学 公司路小学 水务局下属单位 政府大院 沛县政府大院 县医院 政府东湖区`,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ kind }) => kind,
});
holdEach('name of one organ', [nameSigns, joinedName], {
  'organ-name-signs': {
    has: texts`市水务局 水务局（云泽） 水务局(云泽) 云·泽局`,
    hasNot: ['', '“市水务局”', 'A局', '局A'],
  },
  'organ-name-joined': {
    has: texts`及有关部门 和有关部门 与有关部门 市及有关部门`,
    hasNot: texts`市水及有关部门 有关部门`,
  },
});

holdReplacement('others that a line names', otherBodies.form, {
  ...Object.fromEntries(
    texts`及相关部门 及有关部门 及各部门 及其部门 及其相关职能部门 和有关部门 及职能部门 及部门`.map((others) => [
      `市政府${others}`,
      '市政府',
    ]),
  ),
  市政府部门: '市政府部门',
  市政府及水务部门: '市政府及水务部门',
  市政府及有关部门负责人: '市政府及有关部门负责人',
});
holdGroups('organ of each of two places', organsOfTwo.form, {
  两市生态环境局: { level: '市', rest: '生态环境局' },
  两市: null,
  '两市局\n甲': null,
  市两市局: null,
});

describe('the record of an organ', () => {
  it('has one id for one name and place, whatever spaces its name prints', () => {
    expect(organId('市 水务局')).toBe(organId('市水务局'));
    expect(organId('市水务局', '北川市')).not.toBe(organId('市水务局'));
  });

  it('begins with its name and its kind, and is printed under that name', () => {
    const organ = newOrgan(organId('市水务局'), '市水务局');
    expect(organ).toMatchObject({ title: '市水务局', kind: 'department', mergedInto: null, entered: [] });
    expect(printedName({ ...organ })).toBe('市水务局');
    expect(printedName({ ...organ, title: '水利局', formerNames: ['市水务局'] })).toBe('市水务局');
    expect(printedName({ ...organ, title: '水利局' })).toBeNull();
    expect(printedName({ ...organ, printed: '北川市水务局' })).toBe('北川市水务局');
  });

  it('is made for no name of nobody in particular', () => {
    const names = ['市水务局', '局', `${'云'.repeat(30)}局`, `${'云'.repeat(29)}局`, '“市水务局”', '及有关部门'];
    expect(names.map((name) => oneName(name) !== null)).toEqual([true, false, false, true, false, false]);
  });
});
