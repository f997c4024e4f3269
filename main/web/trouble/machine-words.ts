/** The system a report is from: platform, its release, and the versions of what the program runs in. Nothing that names a machine or a person. */
export function machineWords(process: Pick<NodeJS.Process, 'platform' | 'arch' | 'versions'>, release: string): string {
  const { platform, arch, versions } = process;
  const electron = versions.electron === undefined ? '' : ` electron ${versions.electron}`;
  return `${platform} ${release} ${arch} node ${versions.node}${electron}`;
}
