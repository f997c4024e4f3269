import type { Form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  answeredTogether,
  betweenTitlesRules,
  gapBesideNumber,
  inBookMarks,
  numberRange,
  singleNumber,
  strokeBetweenNumbers,
  surelyBetween,
  togetherRemark,
  yearAlone,
  yearBefore,
} from './several-numbers.rules.ts';

const parted = (text: string, own: Form) => text.split(own.regex).join('⋮');
const everywhere = (text: string, own: Form) => own.replaceAll(text);
const [mark, bookMarks, about, end] = betweenTitlesRules;

holdGroups('single number', singleNumber.form, {
  57: { number: '57' },
  12345678: { number: '12345678' },
  第57号: { number: '57' },
  代表建议第57号: { number: '57' },
  建议57: { number: '57' },
  代表57: { number: '57' },
  '57号建议': { number: '57' },
  闭3: { number: '闭3' },
  闭会3: { number: '闭会3' },
  123456789: null,
  闭会: null,
  闭会会3: null,
  闭闭3: null,
  会3: null,
  代表代表57: null,
  建议建议57: null,
  第第57: null,
  '57号号': null,
  '57号建议建议': null,
  关于57: null,
  '57件': null,
});
holdGroups('year before a number', yearBefore.form, {
  2026057: { year: '2026', order: '057' },
  19980571: { year: '1998', order: '0571' },
  202605: null,
  202605712: null,
  2126057: null,
  第2026057: null,
  '2026057号': null,
});
holdEach('several numbers', [yearAlone, answeredTogether], {
  'several-year-alone': { has: texts`2026 1998`, hasNot: texts`2126 20267 12026 202` },
  'several-answered-together': {
    has: texts`并案办理 合并答复 一并答复 合办 联合答复 统一答复`,
    hasNot: texts`联合调研 统一安排 答复 办理`,
  },
});
holdReplacement(
  'surely between numbers',
  surelyBetween.form,
  { '1、2,3，4;5；6|7｜8 9和10与11及12': '1⋮2⋮3⋮4⋮5⋮6⋮7⋮8⋮9⋮10⋮11⋮12', '1/2': '1/2' },
  parted,
);
holdReplacement('stroke between numbers', strokeBetweenNumbers.form, { '1/2／3\\4＼5、6': '1⋮2⋮3⋮4⋮5、6' }, parted);
holdGroups('range', numberRange.form, {
  '57-63': { first: '57', last: '63' },
  '1234—5678': { first: '1234', last: '5678' },
  '57–63': { first: '57', last: '63' },
  '57~63': { first: '57', last: '63' },
  '57～63': { first: '57', last: '63' },
  第57号至第63号: { first: '57', last: '63' },
  '57到63': { first: '57', last: '63' },
  '57——63': { first: '57', last: '63' },
  '5-6': { first: '5', last: '6' },
  '-63': null,
  '57-': null,
  '12345-5': null,
  '5-12345': null,
  第第57至63: null,
  '57号号至63': null,
  '57至第第63': null,
  '57至63号号': null,
  建议57至63: null,
  '57至63件': null,
  5763: null,
  '57、63': null,
});
holdReplacement(
  'gap beside a number',
  gapBesideNumber.form,
  { '第  57  号': '第57号', '第 号': '第 号', '57 件 号': '57 件 号', '建议 57': '建议 57' },
  everywhere,
);
holdReplacement(
  'remark on one answer',
  togetherRemark.form,
  {
    '修渠（并案答复）': '修渠',
    '修渠(已合并)架桥（一并）': '修渠架桥',
    '修渠（统一答复）': '修渠',
    '修渠（一期）（并案）架桥（二期）': '修渠（一期）架桥（二期）',
    '修渠(一期)(并案)架桥(二期)': '修渠(一期)架桥(二期)',
    '修渠（（并案）': '修渠（',
    '修渠((并案)': '修渠(',
    '修渠（并案）架桥）': '修渠架桥）',
    '修渠(并案)架桥)': '修渠架桥)',
    '修渠（并案（一期）': '修渠（并案（一期）',
    '修渠(并案(一期)': '修渠(并案(一期)',
    '修渠（一期）并案）': '修渠（一期）并案）',
    '修渠(一期)并案)': '修渠(一期)并案)',
    修渠并案: '修渠并案',
  },
  everywhere,
);
holdReplacement(
  'mark between titles',
  mark.form,
  { '修渠；架桥;铺路\n植树、通水': '修渠⋮架桥⋮铺路⋮植树、通水' },
  parted,
);
holdReplacement(
  'book marks between titles',
  bookMarks.form,
  {
    '《甲》《乙》、《丙》，《丁》,《戊》和《己》及《庚》与《辛》':
      '《甲》⋮《乙》⋮《丙》⋮《丁》⋮《戊》⋮《己》⋮《庚》⋮《辛》',
    '《甲》、、《乙》': '《甲》、、《乙》',
    '甲、《乙》、丙': '甲、《乙》、丙',
  },
  parted,
);
holdReplacement(
  '关于 between titles',
  about.form,
  {
    '关于甲、关于乙，关于丙,关于丁和关于戊及关于己与关于庚': '关于甲⋮关于乙⋮关于丙⋮关于丁⋮关于戊⋮关于己⋮关于庚',
    '《关于甲》、《关于乙》': '《关于甲》⋮《关于乙》',
    '“关于甲”、“关于乙”': '“关于甲”⋮“关于乙”',
    '"关于甲"、"关于乙"': '"关于甲"⋮"关于乙"',
    '关于甲、《《关于乙》': '关于甲、《《关于乙》',
    关于甲和乙: '关于甲和乙',
  },
  parted,
);
holdReplacement(
  'end between titles',
  end.form,
  { 关于甲的建议关于乙的建议: '关于甲的建议⋮关于乙的建议', 建议书: '建议书', 甲关于乙: '甲关于乙' },
  parted,
);
holdGroups('title in book marks', inBookMarks.form, {
  '《关于甲的建议》': { title: '关于甲的建议' },
  '《甲》': { title: '甲' },
  '《》': null,
  '《关于甲》（一）': null,
  '又《关于甲》': null,
  关于甲: null,
});
