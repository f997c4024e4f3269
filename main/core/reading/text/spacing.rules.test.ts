import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { spacings } from './spacing.corpus.ts';
import { gap, han, spacingRules, titleSign, wideSign } from './spacing.rules.ts';

const characters = ['\u3400', '\u9fff', '\uf900', '\ufaff', '〇'];
const whole = (own: Form) => form`^${own}$`;

holdForm('Chinese character', han, characters, ['a', '，', '1', '○'], whole);
holdForm('wide sign', wideSign, [...characters, ...'，。、；：？！“”‘’（）《》〈〉【】—…·○'], ['a', ',', '1'], whole);
holdForm('sign of a title', titleSign, [...characters, ...'（）()《》“”'], ['a', '，', '1'], whole);
holdWords('run of spaces', gap.form, { '水 网  图': [' ', '  '] }, ['水网', '水\t网']);
holdEach('spaces of a line', spacingRules, spacings);
