import { holdCases } from '#core/rules/testing/hold-cases.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { decideJoin } from './continues-line.ts';
import { joins, type LinePair, lineOf, opened, whole, wrapped } from './join-lines.corpus.ts';
import { joinNumbers } from './join-lines.numbers.ts';
import { type JoinRule, joinRules } from './join-lines.rules.ts';

const corpus = Object.fromEntries(
  joinRules.map(({ id, joins: gives }) => [id, joins[id].map((given) => ({ given, gives }))]),
);

holdCases<JoinRule, LinePair>({
  name: 'how a line goes on the paragraph before it',
  rules: joinRules,
  corpus,
  none: opened,
  decide: ({ last, next, first = last }, rules) => {
    const rule = decideJoin(last, next, first, rules);
    return rule && { rule, gives: rule.joins };
  },
});

const heading = (level: number) => ({ last: lineOf('推进水网，', { hint: { heading: level } }), next: lineOf('通水') });
const indented = (last: number, next: number): LinePair => ({
  last: lineOf('推进水网，', { hint: { indent: last } }),
  next: lineOf('通水', { hint: { indent: next } }),
});
const ends = '全市水网通水。';
const apart = (text: string, width: number, next = '通水'): LinePair => whole(text, next, width);
const below = (text: string, width: number): LinePair => ({ last: lineOf(text), next: lineOf('通水受益', { width }) });

holdNumbers<typeof joinNumbers, LinePair>({
  name: 'widths by which lines are joined',
  numbers: joinNumbers,
  cases: [
    { what: 'the deepest heading', given: heading(9), gives: 'join-behind-heading' },
    { what: 'text below all headings', given: heading(10), gives: 'join-whole-comma' },
    { what: 'a label of twelve signs', given: whole('附件1推进水网建设工程（', '通水'), gives: 'join-behind-label' },
    {
      what: 'a label of thirteen signs',
      given: apart('附件1推进水网建设工程的（', 12),
      gives: 'join-whole-bracket',
    },
    { what: 'set in by two', given: indented(1, 2), gives: 'join-measured-indent' },
    { what: 'set in by one', given: indented(0, 1), gives: 'join-whole-comma' },
    { what: 'a narrow chapter', given: apart('第三章总则', 23.5, ends), gives: 'join-whole-heading' },
    { what: 'a wide article', given: apart('第三章总则', 24, ends), gives: 'join-whole-phrase' },
    {
      what: 'an item of two lines',
      given: apart('一、推进水网', 61.5, '全市水网通水，受益。'),
      gives: 'join-whole-heading',
    },
    { what: 'a wider item', given: apart('一、推进水网', 62, '全市水网通水，受益。'), gives: 'join-whole-phrase' },
    { what: 'a heading that may be broken', given: apart('一、推进水网', 16), gives: 'join-whole-heading-rest' },
    { what: 'a heading too narrow to be broken', given: apart('一、推进水网', 15.5), gives: 'join-whole-heading' },
    {
      what: 'the rest of a heading',
      given: below('一、推进水网建设工程按期完工通水', 14),
      gives: 'join-whole-heading-rest',
    },
    {
      what: 'text under a heading',
      given: below('一、推进水网建设工程按期完工通水', 14.5),
      gives: 'join-whole-heading',
    },
    { what: 'a line with an open bracket', given: apart('推进（水网', 12), gives: 'join-whole-bracket' },
    { what: 'a label with an open bracket', given: apart('推进（水网', 11.5), gives: null },
    { what: 'a remark', given: apart('推进，水网)', 39.5), gives: 'join-whole-remark' },
    { what: 'prose with a remark', given: apart('推进，水网)', 40), gives: 'join-whole-sentence' },
    { what: 'prose', given: apart('推进，水网', 16), gives: 'join-whole-sentence' },
    { what: 'too narrow for prose', given: apart('推进，水网', 15.5), gives: null },
    { what: 'a line with an open word', given: apart('推进水网的', 12), gives: 'join-whole-open-word' },
    { what: 'a cell with an open word', given: apart('推进水网的', 11.5), gives: null },
    { what: 'a phrase', given: apart('推进水网', 18, ends), gives: 'join-whole-phrase' },
    { what: 'a title', given: apart('推进水网', 17.5, ends), gives: null },
    { what: 'a full line', given: wrapped('推进水网', '通水', [16.5]), gives: 'join-full' },
    { what: 'a short line', given: wrapped('推进水网', '通水', [16]), gives: null },
    { what: 'a full item', given: wrapped('一、推进水网', '通水，受益', [17.5, 18]), gives: 'join-item-goes-on' },
    { what: 'a heading', given: wrapped('一、推进水网', '通水，受益', [17, 18]), gives: 'join-heading' },
    {
      what: 'a set-in line under a heading',
      given: wrapped('一、推进水网', '通水，受益', [20, 17.5]),
      gives: 'join-heading',
    },
    {
      what: 'too wide to be set in',
      given: wrapped('一、推进水网', '通水，受益', [20, 18]),
      gives: 'join-item-goes-on',
    },
    {
      what: 'just a full set-in line',
      given: wrapped('一、推进水网', '通水，受益', [20, 15.5]),
      gives: 'join-heading',
    },
    {
      what: 'too narrow to be full',
      given: wrapped('一、推进水网', '通水，受益', [20, 15]),
      gives: 'join-item-goes-on',
    },
    { what: 'a stop at the edge', given: wrapped('水网。', '通水，受益', [18.5]), gives: 'join-stop-at-edge' },
    { what: 'a stop before it', given: wrapped('水网。', '通水，受益', [18]), gives: 'join-stop-inside' },
    { what: 'a first line behind it', given: wrapped('水网。', '通水，受益', [20, 18.5]), gives: 'join-stop-set-in' },
    { what: 'no first line', given: wrapped('水网。', '通水，受益', [20, 19]), gives: 'join-stop-at-edge' },
    { what: 'a full first line', given: wrapped('水网。', '通水，受益', [20, 16]), gives: 'join-stop-set-in' },
    { what: 'no full first line', given: wrapped('水网。', '通水，受益', [20, 15.5]), gives: 'join-stop-at-edge' },
    { what: 'a heading behind it', given: wrapped('水网。', '通水', [20, 11.5]), gives: 'join-stop-phrase' },
    { what: 'words that go on behind it', given: wrapped('水网。', '通水', [20, 12]), gives: 'join-stop-at-edge' },
    { what: 'room for no long word', given: wrapped('推进，水网', '3000个', [12]), gives: 'join-long-word' },
    { what: 'room for a long word', given: wrapped('推进，水网', '3000个', [11.5]), gives: null },
    { what: 'open prose', given: wrapped('水网，', '通水', [8]), gives: 'join-open-prose' },
    { what: 'an open label', given: wrapped('水网，', '通水', [7.5]), gives: null },
  ],
  decide: ({ last, next, first = last }, values) => decideJoin(last, next, first, joinRules, values)?.id ?? null,
});
