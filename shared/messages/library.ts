import { defineMessages } from './define-messages.ts';

export const libraryMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
