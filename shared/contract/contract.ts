import { backupCalls } from './backup-calls.ts';
import { briefCalls } from './brief-calls.ts';
import { chaseCalls } from './chase-calls.ts';
import { comparisonCalls } from './comparison-calls.ts';
import { deskCalls } from './desk-calls.ts';
import { dueCalls } from './due-calls.ts';
import { identityCalls } from './identity-calls.ts';
import { libraryCalls } from './library-calls.ts';
import { meetingCalls } from './meeting-calls.ts';
import { mergeCalls } from './merge-calls.ts';
import { motionCalls } from './motion-calls.ts';
import { offerCalls } from './offer-calls.ts';
import { opinionCalls } from './opinion-calls.ts';
import { organCalls } from './organ-calls.ts';
import { packageCalls } from './package-calls.ts';
import { promiseCalls } from './promise-calls.ts';
import { ruleCalls } from './rule-calls.ts';
import { workspaceCalls } from './workspace-calls.ts';

/** Every call that a host can make, by name. */
export const contract = {
  ...workspaceCalls,
  ...backupCalls,
  ...packageCalls,
  ...mergeCalls,
  ...libraryCalls,
  ...opinionCalls,
  ...dueCalls,
  ...chaseCalls,
  ...offerCalls,
  ...comparisonCalls,
  ...motionCalls,
  ...identityCalls,
  ...promiseCalls,
  ...organCalls,
  ...meetingCalls,
  ...deskCalls,
  ...ruleCalls,
  ...briefCalls,
};

export type Contract = typeof contract;
export type CallName = keyof Contract;
type Carried<N extends CallName> = NonNullable<Contract[N]['types']>;
/** Input as a caller writes it (defaults may be left out). */
export type CallInput<N extends CallName> = Carried<N>['written'];
/** Input as a handler gets it (parsed, defaults filled in). */
export type ParsedInput<N extends CallName> = Carried<N>['parsed'];
export type CallOutput<N extends CallName> = Carried<N>['output'];
