import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import { ofTownship } from './few-signers.rules.ts';

/** So many deputies move a motion together, at least: ten, in a township five (地方组织法第二十二条). */
function leastSigners({ session }: MotionRecord): number {
  return ofTownship.form.test(session ?? '') ? 5 : 10;
}

/** That fewer deputies moved a motion than the law wants, as its paper prints it; nothing where a person entered how many did. */
export function signersToCheck(ledger: Pick<Ledger, 'motions'>, { id }: Pick<MotionRecord, 'id'>): Told[] {
  const motion = ledger.motions[id];
  if (!motion) return [];
  const { signers, entered } = motion;
  const least = leastSigners(motion);
  if (signers === null || signers >= least || entered.includes('signers') || motion.formed) return [];
  return [told('because.few-signers', { count: signers, least })];
}
