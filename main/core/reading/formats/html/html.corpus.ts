import type { htmlRules } from './html.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

const bothSizes = (texts: readonly string[]) => texts.flatMap((text) => [text, text.toUpperCase()]);
const marks = 'article content zoom trs_editor detail maintext newstext news_text'.split(' ');
const numerals = [...'一二三四五六七八九十百0'];

/** Styles, names and texts of invented pages. */
export const htmlTexts: Readonly<Record<(typeof htmlRules)[number]['id'], Near>> = {
  'html-article': {
    has: [
      ...bothSizes(marks),
      'ucap-content',
      'pages_content',
      'my content',
      'my-content',
      'my_content',
      'content x',
      'content-x',
      'content_x',
    ],
    hasNot: ['contents', 'mycontent', 'news__text', 'newstexts', 'menu', ''],
  },
  'html-hidden': {
    has: bothSizes([
      'display:none',
      'display:  none',
      'visibility:hidden',
      'visibility:  hidden',
      'mso-hide:all',
    ]).concat('mso-hide:  all'),
    hasNot: ['display:block', 'visibility:visible', 'mso-hide:none', 'display:x none'],
  },
  'html-bold': {
    has: [...bothSizes(['font-weight:bold', 'font-weight:  bold']), ...[6, 7, 8, 9].map((of) => `font-weight:${of}00`)],
    hasNot: ['font-weight:500', 'font-weight:60', 'font-weight:normal', 'weight:bold', 'font-weight:x600'],
  },
  'html-align': {
    has: [...bothSizes(['text-align:center']), 'text-align:  center'],
    hasNot: ['text-align:', 'align:center', 'text-align:;'],
  },
  'html-page': {
    has: ['page-break-before:always', 'page-break-before:  always'],
    hasNot: ['page-break-before:avoid', 'page-break-after:always'],
  },
  'html-wrap': {
    has: ['㐀\n鿿', '\u3000\n\u3000', '、\n、', '（\n）', '\uff00\n\uff00', '\uffef\n\uffef', '水\n，', '，\n水'],
    hasNot: ['水网', '水\na', 'a\n水', '水 网', '\n水', '水\n', '水\n\n网'],
  },
  'html-site': { has: [...'_|-–—'].map((sign) => `公告${sign}云泽人大`), hasNot: ['公告 云泽人大', '公告·云泽人大'] },
  'html-title': { has: ['㐀', '鿿', 'x公告'], hasNot: ['index', '、', '２０２６'] },
  'html-own-mark': {
    has: [
      ...numerals.flatMap((of) => [`${of}、水网`, `第${of}条`]),
      ...[...'.．）)'].map((sign) => `一${sign}水网`),
      ...['（一）', '(一)', '一二三四、', '  一、', '第一章', '第一节', '第一二三四五条', '①', '⑳'],
    ],
    hasNot: [
      '水网',
      '水一、',
      '一水网',
      '一二三四五、',
      '、水网',
      '第条',
      '第一二三四五六条',
      '第一款',
      '㈠',
      '（（一）',
      '○',
    ],
  },
};
