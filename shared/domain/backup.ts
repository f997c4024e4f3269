/** The workspace's own folder of backups, or the second place on another drive. */
export type BackupPlaceName = 'workspace' | 'second';

/** A backup by the name of its folder. `at` is when it was made (ISO), `seq` the last change in it; an `older` one has no list of its files. `places`: where it stands. */
export type Backup = {
  name: string;
  at: string;
  kind: 'automatic' | 'wanted' | 'upgrade';
  seq: number | null;
  older: boolean;
  places: BackupPlaceName[];
};
