import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  hardWord,
  keyRemark,
  keyWord,
  listSign,
  noteClauseEnd,
  signBefore,
  signBehind,
  wordBeside,
  wordInBrackets,
} from './title-marks.rules.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm('sign of a list', listSign, [...'★☆▲△◆◇●◎※⊙♦*＊✱'], ['〇', '水', '#'], whole);
holdForm(
  'word in brackets',
  wordInBrackets,
  texts`（重点） (疑难) 【重点督办】 [疑难件] （重点建议） （重点督办件）`,
  texts`重点 （重点 重点） （督办） （重点意见） （重点督办办）`,
  whole,
);
holdForm(
  'remark on a key suggestion',
  keyRemark.form,
  texts`重点 重点督办 重点督办件 重点建议 重点件 重点督办建议 （重点督办） 【重点件】 (重点) [重点督办] 已列为重点督办件 列入重点 作为重点件 确定为重点督办建议 2026年重点督办 列为2026年度重点督办件`,
  texts`非重点督办 建议列为重点督办 重点督办单位 督办 已督办 重点意见 （重点督办）件 重点督督办 未列入重点 列入督办`,
);
holdReplacement('signs before a title', signBefore.form, { '★★修渠': '修渠', '修★渠': '修★渠', 修渠: '修渠' });
holdReplacement('signs behind a title', signBehind.form, { '修渠★★': '修渠', '修★渠': '修★渠', 修渠: '修渠' });
holdWords('word beside a title', wordBeside.form, { '（重点）修渠': '（重点）', '修渠（疑难件）': '（疑难件）' }, [
  '修（重点）渠',
  '修渠',
]);
holdWords('end of a clause of a note', noteClauseEnd.form, {
  '甲。乙；丙;丁': ['。', '；', ';'],
  '甲，乙,丙\n丁': ['，', ',', '\n'],
  '★\n重点': '\n',
  '重点  ★': '  ',
  '★ 重点': [],
});
holdEach('what a sign means', [keyWord, hardWord], {
  'marked-key': { has: texts`重点督办`, hasNot: texts`疑难` },
  'marked-hard': { has: texts`疑难件`, hasNot: texts`重点` },
});
