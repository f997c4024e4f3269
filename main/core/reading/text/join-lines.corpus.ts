import type { JoinRuleId } from './join-lines.rules.ts';
import { lineWidth } from './line-width.ts';
import type { SourceLine } from './source-line.ts';

/** Two lines that stand together, and the first of the paragraph where that is another than the upper one. */
export type LinePair = { last: SourceLine; next: SourceLine; first?: SourceLine };

type Told = Partial<Pick<SourceLine, 'width' | 'role' | 'measure' | 'hint' | 'raw'>>;

/** A line, as wide as its words where nothing else is told, of a source in which each line is a paragraph. */
export function lineOf(text: string, told: Told = {}): SourceLine {
  const width = lineWidth(text);
  return {
    number: 1,
    raw: text,
    text,
    width,
    gap: 0,
    pageTop: false,
    page: null,
    role: 'text',
    measure: null,
    ...told,
  };
}

/** Lines of a source that is wrapped at twenty characters; `widths` where they are not as wide as their words. */
export function wrapped(last: string, next: string, widths: readonly [number?, number?] = []): LinePair {
  const [above = lineWidth(last), below = lineWidth(next)] = widths;
  return { last: lineOf(last, { measure: 20, width: above }), next: lineOf(next, { measure: 20, width: below }) };
}

/** Lines of a source in which each is a paragraph. */
export function whole(last: string, next: string, width?: number): LinePair {
  return { last: lineOf(last, width === undefined ? {} : { width }), next: lineOf(next) };
}

const long = '推进水网建设工程按期完工并且尽早通水受益';
const comma = `${long}，`;

export const joins: Readonly<Record<JoinRuleId, readonly LinePair[]>> = {
  'join-no-text': [
    { last: lineOf(comma), next: lineOf('| 年份 |', { role: 'table' }) },
    { last: lineOf(comma, { role: 'page-mark' }), next: lineOf('水网') },
  ],
  'join-whole-paragraph': [{ last: lineOf(comma, { hint: { wholeParagraph: true } }), next: lineOf('水网') }],
  'join-before-heading': [{ last: lineOf(comma), next: lineOf('水网', { hint: { heading: 1 } }) }],
  'join-behind-heading': [{ last: lineOf(comma, { hint: { heading: 9 } }), next: lineOf('水网') }],
  'join-cannot-open': [whole('水网', '的建设'), whole('水网；', '，建设'), whole('一、水网', '）建设')],
  'join-chapter': [whole(comma, '第三章总则')],
  'join-item': [
    ...['一、水网', '（一）水网', '1.水网', '（1）水网', '①水网', '●水网', '——水网'].map((next) => whole(comma, next)),
  ],
  'join-own-line': [whole(comma, '附件1'), whole(comma, '联系人：周远')],
  'join-set-in': [
    { last: lineOf(long.padEnd(20, '水').concat('：'), { measure: 20 }), next: lineOf('水网', { raw: '　　水网' }) },
    { last: lineOf('推进水网，加快建设（全年）'), next: lineOf('水网。', { raw: '　　水网。' }) },
    { last: lineOf('推进水网建设（全年）', { measure: 20, width: 20 }), next: lineOf('水网', { raw: '　　水网' }) },
  ],
  'join-whole-time': [whole('“十五五”时期主要目标和2026年重点工作', '推进水网。')],
  'join-measured-indent': [
    { last: lineOf(comma), next: lineOf('水网', { hint: { indent: 2 } }) },
    { last: lineOf(comma, { hint: { indent: 2, short: true } }), next: lineOf('水网', { hint: { indent: 2 } }) },
    { last: lineOf(comma, { hint: { short: false } }), next: lineOf('水网', { hint: { indent: 3 } }) },
  ],
  'join-behind-label': [whole('项目背景', '水网。', 18), whole('附件1的', '水网', 12)],
  'join-next-field': [whole('案由名：加快建设水网，', '领衔代表：周远')],
  'join-whole-closed': [whole(`${comma}通水。`, '水网'), whole(`加快，${long}：`, '水网')],
  'join-whole-comma': [whole('水网，', '建设'), whole('一、水网、', '建设，通水。')],
  'join-whole-bracket': [whole('推进水网建设（全市范围之内', '建设')],
  'join-whole-heading-rest': [whole('一、推进水网建设的', '工程'), whole(`一、${long}`, '受益')],
  'join-whole-heading': [whole('一、推进水网，加快建设并且尽早通水受益', '全市水网通水，受益良多。')],
  'join-whole-shut': [whole('推进水网建设工程按期完工并且尽早通水“受益”', '水网。')],
  'join-whole-remark': [whole('推进水网，加快建设工程按期完工（全市）', '水网')],
  'join-whole-sentence': [whole('推进水网，加快建设并且尽早通水受益', '全市')],
  'join-whole-open-word': [whole('推进水网加快建设尽早通水受益的', '工程')],
  'join-whole-phrase': [whole(long, '工程。')],
  'join-row': [wrapped('周远 李明 王芳', '推进', [20]), wrapped(long, '周远 李明 王芳')],
  'join-stop-inside': [wrapped('推进水网。', '加快建设，通水'), wrapped('推进：', '加快建设，通水', [18])],
  'join-stop-run': [wrapped(`${long.slice(1)}。`, '一是通水，受益')],
  'join-stop-phrase': [wrapped(`${long.slice(1)}。`, '水网建设')],
  'join-stop-set-in': [wrapped(`${long.slice(1)}。`, '加快水网建设，尽早通水受益', [20, 18])],
  'join-stop-at-edge': [
    // A numbered question is a heading as well.
    wrapped('一、水网如何推进？', '通水，受益', [20, 15.5]),
    wrapped(`${long.slice(1)}。`, '通水。'),
    wrapped(`${long.slice(1)}。`, '通水，受益', [20, 19]),
    wrapped(`${long.slice(1)}。`, '全市通水受益，人人皆大欢喜。', [20, 18]),
  ],
  'join-heading-rest': [wrapped('一、推进水网建设的', '工程'), wrapped('一、推进水网建设工程按期完工', '通水', [16])],
  'join-item-goes-on': [
    wrapped('一、推进水网，加快建设并且尽早', '通水受益，皆大欢喜，造福全市人民', [20, 20]),
    wrapped('一、推进水网，加快建设并且尽早', '通水受益，皆大欢喜，造福全市。', [20, 17]),
  ],
  'join-heading': [
    wrapped('一、推进水网', '加快建设，尽早通水受益，皆大欢喜', [17]),
    wrapped('一、推进水网，加快建设并且尽早', '通水受益，皆大欢喜，造福全市', [20, 17]),
  ],
  'join-full': [wrapped(long, '工程'), wrapped('推进水网加快建设', '工程，通水', [17])],
  'join-long-word': [wrapped('推进水网，加快建设', '3000个', [13])],
  'join-open-prose': [wrapped('推进水网建设，', '通水', [12]), wrapped('推进水网（加快', '通水）', [12])],
};

/** Lines that open a paragraph because nothing says that they go on one. */
export const opened: readonly LinePair[] = [
  whole('推进水网建设', '通水'),
  whole('推进水网（建设', '通水'),
  wrapped('推进水网建设', '通水', [12]),
];
