import { defineMessages } from './define-messages.ts';

export const deskMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
