import type { PackageSaid } from '#shared/contract/package-calls.ts';
import type { PackageList } from '../store/packages/package-list.ts';

/** What a package says of itself, without its files. */
export function packageSaid({ folder, office, who, at, seq }: PackageList): PackageSaid {
  return { folder, office, who, at, seq };
}
