import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { betweenClauses, laidInto, laidUnder, laidWith, ledBy } from './motion-mergers.rules.ts';

holdEach('words before the title of motions laid together', [laidUnder], {
  'motions-laid-under': {
    has: ['两件合并为“', '并案成《', '归并为：“《', '合并为:', '合并为'],
    hasNot: ['合并', '合并为“关于', '改为“', '合并处理“', '合并为““《'],
  },
});
holdGroups('number of the motion that another is laid to', laidInto.form, {
  并入第2号: { number: '2' },
  '归入第 12 号办理': { number: '12' },
  合并到议案第123号: { number: '123' },
  并入第1234号: null,
  '并入第  2号': null,
  '并入第2  号': null,
  并入第号: null,
  与第2号合并: null,
  并入2号: null,
  并入第2件: null,
});
holdGroups('number of the motion with which another is laid together', laidWith.form, {
  与第2号合并: { number: '2' },
  '和第 12 号并案': { number: '12' },
  同议案第123号议案归并: { number: '123' },
  与第1234号合并: null,
  '与第  2号合并': null,
  '与第2  号合并': null,
  与第号合并: null,
  第2号合并: null,
  与2号合并: null,
  与第2件合并: null,
  与第2号办理: null,
});
holdGroups('number of the motion that leads others', ledBy.form, {
  以第2号为主: { number: '2' },
  '以议案第 12 号议案为主案': { number: '12' },
  以第123号议案为主办理: { number: '123' },
  由第2号牵头: { leading: '2' },
  由第12号议案的领衔代表牵头: { leading: '12' },
  '由议案第 3 号领衔人主办': { leading: '3' },
  由第3号提案人为主: { leading: '3' },
  由第123号议案为主: { leading: '123' },
  以第1234号为主: null,
  '以第  2号为主': null,
  '以第2  号为主': null,
  以第号为主: null,
  以第2件为主: null,
  以第2号牵头: null,
  由第1234号牵头: null,
  '由第  2号牵头': null,
  '由第2  号牵头': null,
  由第号牵头: null,
  由第2号办理: null,
  第2号为主: null,
});
holdReplacement(
  'between clauses on motions',
  betweenClauses.form,
  {
    ...Object.fromEntries([...'，,；;。'].map((sign) => [`第1号修渠${sign}第2号建闸`, '第1号修渠|第2号建闸'])),
    '第1号、第2号': '第1号、第2号',
  },
  (text, own) => text.split(own.regex).join('|'),
);
