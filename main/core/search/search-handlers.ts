import type { Handlers } from '../handler.ts';
import { find } from './find.ts';

export const searchHandlers: Handlers<'search.find'> = {
  'search.find': (input, context) => find(input, context),
};
