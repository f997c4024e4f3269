import { defineMessages } from './define-messages.ts';

export const readerMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
