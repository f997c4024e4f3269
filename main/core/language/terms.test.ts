import { type Form, form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { explainingNoun, termNoun } from './terms.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm('noun of terms', termNoun, texts`用语 术语 名词 缩略语 词语`, texts`略语 词`, whole);
holdForm('noun of explaining', explainingNoun, texts`说明 解释 注释 释义`, texts`简释 释`, whole);
