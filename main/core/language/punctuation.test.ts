import { type Form, form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import {
  anyMark,
  clauseMark,
  close,
  colon,
  comma,
  fullStop,
  open,
  pause,
  remark,
  stop,
  stopOrColon,
  yearClose,
  yearOpen,
} from './punctuation.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm('open', open, [...'（('], ['）', '、'], whole);
holdForm('close', close, [...'）)'], ['（', '、'], whole);
holdForm('colon', colon, [...'：:'], ['；', '、'], whole);
holdForm('pause', pause, [...'，,：:'], ['；', '、'], whole);
holdForm('comma', comma, [...'，,'], ['；', '、'], whole);
holdForm('stop', stop, [...'。；;！!？?'], ['，', '：', '、'], whole);
holdForm('stop or colon', stopOrColon, [...'。；;！!？?：:'], ['，', '、'], whole);
holdForm('full stop', fullStop, [...'。！!？?'], ['；', '，', '、'], whole);
holdForm('mark between clauses', clauseMark, [...'，,。；;：:'], ['！', '、'], whole);
holdForm('mark', anyMark, [...'，,。；;：:！!？?、“”'], ['（', '·'], whole);
holdForm('open around a year', yearOpen, [...'〔[【（('], ['〕', '《'], whole);
holdForm('close around a year', yearClose, [...'〕]】）)'], ['〔', '》'], whole);
holdForm(
  'remark',
  remark,
  ['（草）', '(草案)', `（${'字'.repeat(30)}）`],
  ['（）', `（${'字'.repeat(31)}）`, '（（）', '（）)', '（()', '（))', '草）', '（草'],
  whole,
);
