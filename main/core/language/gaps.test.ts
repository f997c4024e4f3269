import { type Form, form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import {
  any,
  closeInPart,
  far,
  fewWords,
  fromFirstWord,
  fromStart,
  inClause,
  inSentence,
  near,
  nearInPart,
  nearInSentence,
  phrase,
  phraseInClause,
  textStart,
  wordOrTwo,
} from './gaps.ts';

const between = (own: Form) => form`^起${own}止$`;
const gap = (length: number) => `起${'字'.repeat(length)}止`;

holdForm('word or two', wordOrTwo, [gap(1), gap(6)], [gap(0), gap(7)], between);
holdForm('near', near, [gap(0), gap(12)], [gap(13)], between);
holdForm('phrase', phrase, [gap(0), gap(24)], [gap(25)], between);
holdForm('far', far, [gap(0), gap(80)], [gap(81)], between);
holdForm('few words', fewWords, [gap(2), gap(6)], [gap(1), gap(7), '起见，见止', '起ab止'], between);
holdForm('any', any, [gap(0), gap(200)], ['起一\n二止'], between);
holdForm('in a sentence', inSentence, [gap(0), gap(60)], [gap(61), '起。止'], between);
holdForm('near in a sentence', nearInSentence, [gap(0), gap(12)], [gap(13), '起。止'], between);
holdForm(
  'in a clause',
  inClause,
  [gap(0), gap(60)],
  [gap(61), ...[...'，,。；;'].map((sign) => `起${sign}止`)],
  between,
);
holdForm(
  'phrase in a clause',
  phraseInClause,
  [gap(0), gap(24)],
  [gap(25), ...[...'，,。；;'].map((sign) => `起${sign}止`)],
  between,
);
holdForm('from the start', fromStart, ['起止', '止'], ['起\n止'], (own) => form`${own}止`);
holdForm('from the first word', fromFirstWord, ['止', '**止', '  止'], ['起止'], (own) => form`${own}止`);
holdForm(
  'near in a part',
  nearInPart,
  [gap(0), gap(12)],
  [gap(13), ...[...'，。；'].map((sign) => `起${sign}止`)],
  between,
);
holdForm(
  'close in a part',
  closeInPart,
  [gap(0), gap(6)],
  [gap(7), ...[...'，。；'].map((sign) => `起${sign}止`)],
  between,
);
holdForm('start of a text', textStart, ['起止'], ['又起止'], (own) => form`${own}起止`);
