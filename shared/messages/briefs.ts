import { defineMessages } from './define-messages.ts';

export const briefsMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
