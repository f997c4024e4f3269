import { z } from 'zod';
import { type CallName, contract } from './contract.ts';

/** The fields of a call's input by name, each with its schema; none where the call takes no object. An optional object counts as the object. */
export function callFields(name: CallName): Readonly<Record<string, z.core.$ZodType>> {
  const { input } = contract[name];
  const whole = input instanceof z.ZodOptional ? input.unwrap() : input;
  return whole instanceof z.ZodObject ? whole.shape : {};
}
