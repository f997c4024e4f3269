import { type Form, form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { before, limitYear, thirdOfMonth, within } from './time-limits.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm('before', before, texts`前 之前 以前`, texts`之 以`, whole);
holdForm('within', within, texts`内 之内 以内`, texts`之 以`, whole);
holdForm('year of a limit', limitYear, texts`2026 2099 今 明 本 当`, texts`1999 202 来 去`, whole);
holdForm('third of a month', thirdOfMonth, texts`上旬 中旬 下旬`, texts`旬 月旬`, whole);
