import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noProblemStarts, problemStarts } from './problem-part.corpus.ts';
import {
  between,
  frameOfClause,
  listed,
  listLead,
  naming,
  noWord,
  problemStartRules,
  said,
  saying,
  summing,
} from './problem-part.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdExtraction<true, ExtractionRule<true>>({
  name: 'turn to the problems',
  rules: problemStartRules,
  corpus: problemStarts,
  none: noProblemStarts,
  read: (text, rules) => extract(rules, text),
});

holdReplacement('what is said', said, {
  '会议指出，水网不足': '水网不足',
  会议指出水网不足: '水网不足',
  会议指出水网指出不足: '水网指出不足',
  水网不足: '水网不足',
});
holdForm('naming problems', naming.form, texts`问题 挑战 指出 制约 矛盾`, texts`成效 建议`);
holdReplacement(
  'before the sum',
  summing.form,
  {
    '水网不足。这些问题突出': '水网不足|这些问题突出',
    '水网不足。以上困难突出': '水网不足|以上困难突出',
    '水网不足。上述不足突出': '水网不足|上述不足突出',
    '水网不足。对此情况': '水网不足|对此情况',
    '水网不足。对于这些问题': '水网不足|对于这些问题',
    '水网不足。水网问题': '水网不足。水网问题',
    '水网不足。这些管网': '水网不足。这些管网',
    [`水网。这些${long(12)}问题`]: `水网|这些${long(12)}问题`,
    [`水网。这些${long(13)}问题`]: `水网。这些${long(13)}问题`,
    '水网。这些。问题': '水网。这些。问题',
  },
  (text, own) => text.split(own.regex).join('|'),
);
const things = '管网老化、投入少';
const lists = (text: string) => [text, { things }] as const;
holdGroups('problems before 等问题', listed.form, {
  ...Object.fromEntries(texts`指出 存在 面临 还有 仍有 存在了 存在着`.map((verb) => lists(`${verb}${things}等问题`))),
  ...Object.fromEntries(
    texts`方面 方面的 突出 主要 具体 方面的突出`.map((words) => lists(`存在${things}等${words}问题`)),
  ),
  [`存在${things}等不足`]: { things },
  [`存在${long(6)}等问题`]: { things: long(6) },
  [`存在${long(5)}等问题`]: null,
  [`存在${long(160)}等问题`]: { things: long(160) },
  [`存在${long(161)}等问题`]: null,
  存在云泽等市等管网等问题: { things: '云泽等市等管网' },
  [`存在${things}等问题等不足`]: { things },
  ...Object.fromEntries([...'，。；：'].map((sign) => [`存在管网老化${sign}投入少等问题`, null])),
  [`${things}等问题`]: null,
  [`存在${things}问题`]: null,
  [`存在${things}等成效`]: null,
});
holdReplacement('before the first thing', listLead.form, { 的管网: '管网', 中的管网: '管网', 管网的: '管网的' });
holdReplacement(
  'frame of a clause',
  frameOfClause.form,
  {
    ...Object.fromEntries(texts`但 当前 目前 仍 还 也 但仍`.map((words) => [`${words}水网少`, '水网少'])),
    '水网少等。 ': '水网少',
    水网少等: '水网少',
    '水网少。': '水网少',
    水网等少: '水网等少',
    水网但少: '水网但少',
  },
  (text, own) => own.replaceAll(text),
);
holdReplacement(
  'saying',
  saying.form,
  {
    '会议指出，水网': '会议|水网',
    会议指出水网: '会议|水网',
    '会议看到，水网': '会议|水网',
    会议看到水网: '会议看到水网',
    '会议注意到，水网': '会议|水网',
    '存在水网问题，少': '|少',
    存在水网问题少: '存在水网问题少',
    '存在问题，少': '|少',
    '存在水网困难，少': '存在水网困难，少',
    [`存在${long(20)}问题，少`]: '|少',
    [`存在${long(21)}问题，少`]: `存在${long(21)}问题，少`,
    '存在水，网问题，少': '存在水，网问题，少',
    '存在水。网问题，少': '存在水。网问题，少',
  },
  (text, own) => text.split(own.regex).join('|'),
);
holdForm('between parts', between.parts, texts`； ;`, texts`， 、`);
holdForm('between things', between.things, texts`、`, texts`， ；`);
holdForm('between clauses', between.clauses, texts`， ,`, texts`、 ；`);
holdForm('between parts of a sentence', between.sentenceParts, texts`；`, texts`; ，`);
holdForm('between clauses of what is said', between.saidClauses, texts`， , ；`, texts`; 、`);
holdReplacement('signs that are no words', noWord.form, { '**水 网”’。': '水网' }, (text, own) => own.replaceAll(text));
