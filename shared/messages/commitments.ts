import { defineMessages } from './define-messages.ts';

export const commitmentsMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
