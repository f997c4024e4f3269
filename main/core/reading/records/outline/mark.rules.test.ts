import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { type ItemList, readOutline } from './item.ts';
import { beforeMark, behindFigure, outlineNumbers, partedByComma, starsAtEnd } from './mark.rules.ts';

holdWords('before a mark inside a paragraph', beforeMark.form, {
  ...Object.fromEntries([...'。；;！!？?：:，,…'].map((sign) => [`水${sign}一是`, sign])),
  ...Object.fromEntries([...'”’」』）)'].map((sign) => [`水。${sign}一是`, `。${sign}`])),
  '水。”）一是': '。”',
  '水。 一是': '。 ',
  '水。**一是': '。**',
  [`水。${'*'.repeat(9)}一是`]: `。${'*'.repeat(8)}`,
  '水、一是': [],
});
holdReplacement('stars before a mark', starsAtEnd.form, {
  '水。 **': '水。',
  '水。*': '水。',
  '水。': '水。',
  '水* 网。': '水* 网。',
});
holdEach('around a mark', [behindFigure, partedByComma], {
  'outline-behind-figure': { has: [...'一鿿“"《'], hasNot: ['5', '（', 'a水', ''] },
  'outline-comma': { has: ['，', ',', '”，'], hasNot: ['。', '；'] },
});

/** The numbers of each list, those under an item in brackets, and what runs on wrongly. */
const shown = (lists: readonly ItemList[]): string =>
  lists
    .map(
      ({ style, items }) =>
        `${style}${items.map((one) => `${one.number}${one.lists.length ? `(${shown(one.lists)})` : ''}`)}`,
    )
    .join(' ');

holdNumbers({
  name: 'numbers that do not run on',
  numbers: outlineNumbers,
  cases: [
    { what: 'two numbers left out', given: '一、水|四、网', gives: '一、1,4' },
    { what: 'three left out', given: '一、水|五、网', gives: '一、1 一、5' },
    { what: 'a list without its head', given: '九、水|十、网', gives: '一、9,10' },
    { what: 'a figure by chance', given: '十、水|十一、网', gives: '' },
  ],
  decide: (given, values) => {
    const body = given.split('|').map((text) => ({ text, firstLine: 1, lastLine: 1, page: null, pieces: [] }));
    const whole = { from: { index: 0, offset: 0 }, to: { index: body.length, offset: 0 } };
    return shown(readOutline(body, whole, values).lists);
  },
});
