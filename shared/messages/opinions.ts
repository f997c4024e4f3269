import { defineMessages } from './define-messages.ts';

export const opinionsMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
