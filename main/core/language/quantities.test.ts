import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { rangeSign, roughSign } from './quantities.ts';

holdForm('inexact', roughSign, [...'近约超逾多余'], ['达', '共', '近约'], (own) => form`^${own}$`);
holdForm('stretch', rangeSign, [...'-~～—–至'], ['到', '、', '--'], (own) => form`^${own}$`);
