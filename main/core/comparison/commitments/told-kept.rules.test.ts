import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { toldKept } from './told-kept.corpus.ts';
import { namedNumber, toldKeptRules } from './told-kept.rules.ts';

holdEach('promise kept', toldKeptRules, toldKept);

const written = [...'零〇一二三四五六七八九十百'].map((sign) => `第${sign}号`);
const numbers = [
  '第3号',
  '第 3 号',
  '第123456789号',
  ...written,
  '建议3号',
  '建议第3号',
  '建议 3 号',
  '建议123456789号',
];
const inWords = [...'零〇一二三四五六七八九十百'].map((sign) => `建议${sign}号`);
holdWords(
  'number of a suggestion in an answer',
  namedNumber,
  Object.fromEntries([...numbers, ...inWords].map((words) => [words, words])),
  texts`
    〕第3号 】第3号 ]第3号 ）第3号 )第3号 议第3号 案第3号 第3号议案 第号 第1234567890号 第3 法建议3号 规定建议3号 建议号 建议1234567890号 建议3`,
);
