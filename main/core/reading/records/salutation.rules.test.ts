import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { body, greeted, greetedOrgans } from './salutation.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdGroups('line of address', greeted.form, {
  '市政府：': { who: '市政府' },
  '市政府:': { who: '市政府' },
  '尊敬的周远代表：': { who: '周远代表' },
  [`${long(2)}：`]: { who: long(2) },
  [`${long(1)}：`]: null,
  [`${long(80)}：`]: { who: long(80) },
  [`${long(81)}：`]: null,
  '市。政府：': null,
  '市；政府：': null,
  '市：政府：': null,
  '市:政府：': null,
  '市，政府：': null,
  '市政府：修渠': null,
  市政府: null,
});

holdGroups('line of address with commas', greetedOrgans.form, {
  '市人民政府，市中级人民法院：': { who: '市人民政府，市中级人民法院' },
  '市人民政府,市中级人民法院:': { who: '市人民政府,市中级人民法院' },
  [`${long(2)}，${long(80)}：`]: { who: `${long(2)}，${long(80)}` },
  [`${long(80)}，${long(2)}：`]: { who: `${long(80)}，${long(2)}` },
  [`${long(81)}，${long(2)}：`]: null,
  [`${long(2)}，${long(81)}：`]: null,
  [`${long(1)}，${long(2)}：`]: null,
  [`${long(2)}，${long(1)}：`]: null,
  '市政府、市法院：': null,
  '市政府，市法院': null,
  '市政府，市法院：修渠': null,
  ...Object.fromEntries(
    ['。', '；', '：', ':'].flatMap((sign) => [
      [`市${sign}政府，市法院：`, null],
      [`市政府，市${sign}法院：`, null],
    ]),
  ),
});

holdEach('body addressed', [body], {
  'salutation-body': {
    has: texts`市政府 市法院 市检察院 专门委员会 县人大常委会 市监委 市水务局 市府办公室 周远代表 各位委员 主任`,
    hasNot: texts`周远 市政府提出 市政府意见 市政府建议 市政府如下 市政府问题`,
  },
});
