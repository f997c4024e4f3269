import { z } from 'zod';
import type { IdentityRecord, IdentitySubject } from '../domain/identity-record.ts';
import type { Telling } from '../messages/catalogue.ts';
import { call } from './call.ts';
import { idInput } from './inputs.ts';
import type { IdentityQuestion } from './list-preview.ts';

/** A question whether what came in is one of the ledger's records, with both sides, and its answer once there is one. */
export type IdentityRow = IdentityQuestion & {
  title: string;
  subject: IdentitySubject;
  /** List or paper that it stands in, and its line. */
  from: Telling;
  document: string | null;
  decision: IdentityRecord['decision'];
};

export const identityCalls = {
  'identities.list': call<IdentityRow[]>()(z.object({ open: z.boolean().optional() }).optional()),
  /** `same`: id of the record that it is; null for none of those shown. */
  'identities.decide': call<{ id: string }>()(z.object({ id: idInput, same: idInput.nullable() })),
};
