import { defineMessages } from './define-messages.ts';

export const searchMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
