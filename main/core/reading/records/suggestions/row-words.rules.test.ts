import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { rowWords } from './row-words.corpus.ts';
import { askedRowRules, countedWords, partSubject } from './row-words.rules.ts';

holdEach('row', askedRowRules, rowWords);

holdReplacement(
  'beside the subject of a part',
  countedWords.form,
  {
    '教 育、类（共3件）：': '教育类',
    '教育类(计12件):': '教育类',
    ...Object.fromEntries([...'〇一二三四五六七八九十百'].map((sign) => [`教育类${sign}件`, '教育类'])),
    教育类共计3件: '教育类',
    '教育：类': '教育：类',
    教育类件: '教育类件',
  },
  (text, own) => own.replaceAll(text),
);
const long = (length: number) => '云'.repeat(length);
holdGroups('subject of a part', partSubject.form, {
  教育类: { subject: '教育' },
  教育方面: { subject: '教育' },
  教育领域: { subject: '教育' },
  '教育、卫生类': { subject: '教育、卫生' },
  [`${long(2)}类`]: { subject: long(2) },
  [`${long(1)}类`]: null,
  [`${long(12)}类`]: { subject: long(12) },
  [`${long(13)}类`]: null,
  教育类别: null,
  '3教育类': null,
  教育: null,
  ...Object.fromEntries(texts`a教育类`.map((text) => [text, null])),
});
