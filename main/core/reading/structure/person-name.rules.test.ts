import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { betweenPersons, dottedName, shortName } from './person-name.rules.ts';
import { isPersonName } from './person-name.ts';
import { splitNames } from './split-names.ts';

const long = (length: number) => '云'.repeat(length);

holdEach('name of a person', [shortName, dottedName], {
  'person-short': { has: texts`周远 欧阳明远`, hasNot: texts`周 欧阳明远远 周远a a周远` },
  'person-dotted': {
    has: ['古·阿', `${long(8)}·${long(12)}`, '古丽·阿依·努尔'],
    hasNot: [`${long(9)}·阿`, `古·${long(13)}`, '·阿依', '古丽·', '古丽阿依', 'a古丽·阿依', '古丽·阿依a'],
  },
});
holdReplacement(
  'between names',
  betweenPersons.form,
  { '李明  周远': '李明|周远', '李 明   周 远': '李 明|周 远', '李明、周远': '李明|周远', '李 明': '李 明' },
  (text, own) => text.split(own.regex).join('|'),
);

describe('names of persons', () => {
  it('are known by family name and length, or by the dot between their parts', () => {
    expect(['周远', '欧阳明远', '古丽·阿依'].map(isPersonName)).toEqual([true, true, true]);
    expect(['云泽', '周远明达', '周', '周远a'].map(isPersonName)).toEqual([false, false, false, false]);
  });

  it('are parted by wide gaps and 、, and closed up where one space stands inside', () => {
    expect(splitNames('李 明  周 远、王芳')).toEqual(['李明', '周远', '王芳']);
  });
});
