import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { weakNoun, wrongNoun } from './problem-words.ts';

holdForm('what is wrong', wrongNoun, texts`问题 不足 困难 短板`, texts`差距 成效`, (own) => form`^${own}$`);
holdForm('what is weak', weakNoun, texts`问题 差距 薄弱环节`, texts`挑战 成效`, (own) => form`^${own}$`);
