import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  helpersBehind,
  lineHelpers,
  lineOrgans,
  replyAbout,
  replyBetweenNumbers,
  replyClassInTitle,
  replyGreeting,
  replyGreetingBetween,
  replyMarked,
  replyNumber,
  replyNumbers,
  replyOneOfNumbers,
  replyOrdinal,
  replyOrdinalNumber,
  replyPlain,
  replyPromises,
  replyTowards,
} from './suggestion-reply.rules.ts';

const long = (length: number) => '云'.repeat(length);
/** Texts with a piece of the given name, by that piece. */
const each = (name: string, found: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(found).map(([text, words]) => [text, { [name]: words }]));
const none = (...others: string[]) => Object.fromEntries(others.map((text) => [text, null]));

holdGroups('number', replyNumber.form, {
  ...each('number', {
    第12号: '12',
    第A12号: 'A12',
    第z1号: 'z1',
    ABCD1号: 'BCD1',
    ABC1号: 'ABC1',
    '1234567号': '234567',
    '123456号': '123456',
    '2026-12号': '2026-12',
    '2026-1号': '2026-1',
    '2026-1234号': '2026-1234',
    '2026-12345号': '12345',
    '12 号': '12',
  }),
  ...none('号', 'A号', '12  号', '12', '2026-号'),
});
holdEach('ordinal', [replyOrdinal], {
  'reply-ordinal': {
    has: ['第12号', '第 12号', '第ABC1', '第a1', '第Z9号', '第z1号', '第A1'],
    hasNot: ['第  12号', '第ABCD1号', '第号', '12号', '第十二号', 'A1'],
  },
});
holdGroups('number behind 第', replyOrdinalNumber.form, {
  ...each('number', {
    第12号: '12',
    '第 A12 号': 'A12',
    第zaq1号: 'zaq1',
    第1号: '1',
    第Z1号: 'Z1',
    第123456号: '123456',
    '第2026-1号': '2026-1',
    '第2026-1234号': '2026-1234',
  }),
  ...none('第  12号', '第12  号', '第ABCD1号', '第1234567号', '第2026-号', '第2026-12345号', '第A号', '12号', '第12'),
});
holdGroups('title in book marks', replyMarked.form, {
  ...each('title', {
    '《关于修渠的建议》': '关于修渠的建议',
    '“关于修渠的建议”': '关于修渠的建议',
    [`《${long(4)}》`]: long(4),
    [`《${long(85)}》`]: long(85),
    '《关于《修水渠法》': '修水渠法',
    '“关于“修水渠法”': '修水渠法',
  }),
  ...none(`《${long(3)}》`, `《${long(86)}》`, '关于修渠的建议》', '《关于修渠的建议', '《甲》修渠建》', '“甲”修渠建”'),
});
holdGroups('plain title', replyPlain.form, {
  ...each('matter', {
    关于修水渠的建议: '修水渠',
    '关于“水网。”修渠的建议': '“水网。”修渠',
    '关于《水网，法》修渠的建议': '《水网，法》修渠',
    关于修水渠的建议的建议: '修水渠',
    [`关于${long(80)}的建议`]: long(80),
    [`关于“${long(60)}”修渠的建议`]: `“${long(60)}”修渠`,
    [`关于《${long(60)}》修渠的建议`]: `《${long(60)}》修渠`,
    '关于“，”修渠的建议': '“，”修渠',
    '关于《，》修渠的建议': '《，》修渠',
  }),
  ...none(
    '关于修渠的建议',
    `关于${long(81)}的建议`,
    `关于“${long(61)}”修渠的建议`,
    `关于《${long(61)}》修渠的建议`,
    '关于“”修水渠的建议',
    '关于《》修水渠的建议',
    '修水渠的建议',
    '关于修水渠的答复',
    '关于“水”网”修渠的建议',
    '关于《水》网》修渠的建议',
    ...[...'“”《》。，（）()'].map((sign) => `关于修水渠${sign}修水渠的建议`),
  ),
});
holdReplacement('对 before it', replyTowards.form, {
  对修渠建议: '修渠建议',
  关于对第3号: '第3号',
  关于对修渠: '关于对修渠',
  市对修渠建议: '市对修渠建议',
});
holdReplacement('关于 before it', replyAbout.form, {
  关于关于修渠: '关于修渠',
  关于修渠: '关于修渠',
  市关于关于修渠: '市关于关于修渠',
  [`关于${long(40)}关于`]: `${long(40)}关于`,
  [`关于${long(41)}关于`]: `关于${long(41)}关于`,
});
holdGroups('class in a title', replyClassInTitle.form, {
  ...each('class', Object.fromEntries([...'ABCDE'].map((sign) => [`答复${sign}类`, sign]))),
  ...none('F类', 'B'),
});
holdEach('reply', [replyPromises], {
  'reply-promises': {
    has: texts`将修渠 力争修渠 计划于三月修渠 计划在三月修渠 计划到三月修渠 预计修渠 争取修渠 下一步修渠 拟于三月 拟在三月 年底前 年内`,
    hasNot: texts`已修渠 计划修渠 拟修渠 将修渠，感谢 将修渠，欢迎来信`,
  },
});
holdReplacement('behind the names', replyGreeting.form, {
  ...Object.fromEntries(
    texts`代表 等代表 等3名代表 等三位代表 市代表 县代表 区代表 省代表 人大代表 市人大代表 123名代表`.map((tail) => [
      `周远${tail}`,
      '周远',
    ]),
  ),
  ...Object.fromEntries([...'一二三四五六七八九十'].map((sign) => [`周远${sign}名代表`, '周远'])),
  周远1234名代表: '周远1',
  周远名代表: '周远名',
  周远州代表: '周远州',
  周远代表团: '周远代表团',
});
const listed = (name: string, own: typeof lineOrgans.form, words: readonly string[]) =>
  holdGroups(name, own, {
    ...each('organs', Object.fromEntries(words.map((word) => [`${word}市水务局`, '市水务局']))),
    ...each('organs', {
      [`${words[0]}单位：市水务局`]: '市水务局',
      [`${words[0]}部门:市水务局`]: '市水务局',
      [`${words[0]}： 市水务局`]: '市水务局',
      [`${words[0]}：市水务局；市教育局`]: '市水务局',
      [`${words[0]}：市水务局。市教育局`]: '市水务局',
      [`${words[0]}：市水务局）市教育局`]: '市水务局',
      [`${words[0]}：市水务局)市教育局`]: '市水务局',
      [`${words[0]}：${long(2)}`]: long(2),
      [`${words[0]}：${long(61)}`]: long(60),
    }),
    ...none('市水务局', `${words[0]}：${long(1)}；`.replace('：', '')),
    [`${words[0]}；市水务局`]: null,
  });
listed('who leads', lineOrgans.form, ['主办', '承办', '牵头']);
listed('who supports', lineHelpers.form, ['会办', '协办', '配合']);
holdReplacement('those who support', helpersBehind.form, {
  '市水务局，会办市教育局': '市水务局',
  '市水务局,协办市教育局': '市水务局',
  '市水务局，由市教育局配合': '市水务局',
  '市水务局，市教育局': '市水务局，市教育局',
  市水务局会办: '市水务局会办',
});
holdEach('numbers together', [replyNumbers, replyBetweenNumbers], {
  'reply-numbers': {
    has: [
      ...['第1号', '第 A12、13号', '第ABC1号', '第Z1和第2号', '第a1号', '第z1号', '建议第15号（并第16号）'],
      `第1${'2'.repeat(60)}号`,
    ],
    hasNot: [
      '第  1号',
      '第ABCD1号',
      '第号',
      '1号',
      '第1的2号',
      '第1《号',
      '第1》号',
      '第1“号',
      '第1”号',
      '第15',
      `第1${'2'.repeat(61)}号`,
    ],
  },
  'reply-between-numbers': {
    has: [...'、，,；;和及与并（）() '],
    hasNot: ['号', '第'],
  },
});
holdReplacement('address of several', replyGreetingBetween.form, {
  '陈砚青人大代表、': '陈砚青、',
  陈砚青代表和周宁: '陈砚青和周宁',
  '陈砚青代表，周宁': '陈砚青，周宁',
  '陈砚青代表,周宁': '陈砚青,周宁',
  陈砚青代表及周宁: '陈砚青及周宁',
  陈砚青代表与周宁: '陈砚青与周宁',
  '陈砚青代表 周宁': '陈砚青 周宁',
  陈砚青代表: '陈砚青代表',
  代表团: '代表团',
});
holdGroups('one of several numbers', replyOneOfNumbers.form, {
  ...each('number', {
    第15号: '15',
    '15': '15',
    第15号建议: '15',
    第15: '15',
    '15号': '15',
    '15建议': '15',
    ABC1: 'ABC1',
    z1: 'z1',
    A1: 'A1',
    Z1: 'Z1',
    a1: 'a1',
    '123456': '123456',
    '2026-1': '2026-1',
    '2026-1234': '2026-1234',
  }),
  ...none('A', '第A号', 'ABCD1', '1234567', '2026-12345', '2026-', '第十五号', '关于15号', '15号函'),
});
