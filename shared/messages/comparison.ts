import { defineMessages } from './define-messages.ts';

export const comparisonMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
