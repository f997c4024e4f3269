import { defineMessages } from './define-messages.ts';

/** What answers to suggestions promise. */
export const promisesMessages = defineMessages({
  'zh-CN': {
    'promise.words': '承诺事项',
    'promise.words-missing': '未写明承诺事项',
    'promise.by': '承诺办结时限',
    'promise.undated': '未写明',
    'promise.filter': '承诺',
    'promise.filter.open': '有承诺待兑现',
    'promise.filter.undated': '未写明办结时限',
    'promise.filter.kept': '承诺已兑现',
    'promise.in-answer': '{suggestion}的答复承诺',
    'promise.record-at-suggestion': '兑现、延期和补登时限都在该建议的页面上登记。',
    'promise.at-suggestion': '这项承诺出自建议答复，请在该建议上登记：{title}',
  },
  en: {
    'promise.words': 'Promise',
    'promise.words-missing': 'its words are not known',
    'promise.by': 'Promised for',
    'promise.undated': 'not stated',
    'promise.filter': 'Promise',
    'promise.filter.open': 'A promise to be kept',
    'promise.filter.undated': 'Promised for no stated day',
    'promise.filter.kept': 'Promise kept',
    'promise.in-answer': 'promised in the answer to {suggestion}',
    'promise.record-at-suggestion': 'That it was kept, put off or has a day is recorded on the page of the suggestion.',
    'promise.at-suggestion': 'this promise stands in the answer to a suggestion; record it there: {title}',
  },
});
