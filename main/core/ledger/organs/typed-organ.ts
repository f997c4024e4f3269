import { toldList } from '#shared/messages/catalogue.ts';
import { isJoint } from '#shared/text/joint-place.ts';
import { hasOrganForm, isOrganName } from '#shared/text/organ-name.ts';
import { cutPlace } from '#shared/text/place-name.ts';
import { CoreError } from '../../core-error.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { joinOrgans } from './join-organs.ts';
import { enterOrgan } from './name-organ.ts';
import { organKey } from './organ-name-form.ts';
import { longerNames, resolveOrgan } from './resolve-organ.ts';

const mostNamed = 3;

/** True for a name that says at least whether it is of a city or a county: 市委, beside 市委组织部, is a name of its own. */
function isWhole(name: string): boolean {
  const key = organKey(name);
  return isOrganName(key) && cutPlace(key).level !== '';
}

/**
 * Id of the organ that a person named by id or by name on a record of the place of a paper (null where nobody knows). A new name is entered as
 * a new organ when it has the form of an organ's name and is no part of a known one. Errors: `organ-unknown`, `organ-unclear` (with
 * the names that it may mean).
 */
export function typedOrgan(draft: LedgerDraft, nameOrId: string, paper: string | null): string {
  // Who names an organ on a paper of several places by its bare name means the office's own.
  const place = paper !== null && isJoint(paper) ? null : paper;
  const ledger = {
    organs: draft.records('organs'),
    documents: draft.records('documents'),
    office: draft.records('office'),
    lists: draft.records('lists'),
  };
  const known = resolveOrgan(ledger, nameOrId, place);
  if (known) return known.id;
  const longer = isWhole(nameOrId) ? [] : longerNames(ledger, nameOrId, place).slice(0, mostNamed);
  if (longer.length > 0) throw new CoreError('organ-unclear', { name: nameOrId, names: toldList(longer) });
  const id = hasOrganForm(nameOrId) ? enterOrgan(draft, nameOrId, place) : null;
  if (id === null) throw new CoreError('organ-unknown', { name: nameOrId });
  joinOrgans(draft);
  return id;
}
