import { defineMessages } from './define-messages.ts';

export const motionsMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
