// Where the databases of packages of an operating system lie within a root: all that a run asks of most folders.

export const pacmanFolder = 'var/lib/pacman/local';
export const portageFolder = 'var/db/pkg';
export const opkgFiles = ['usr/lib/opkg/status', 'var/lib/opkg/status', 'opt/lib/opkg/status'] as const;

/** Main files of databases, and folders of them, one of which a root has whose packages are known. */
export const databasePlaces = [
  'var/lib/dpkg/status',
  'var/lib/dpkg/status.d',
  'lib/apk/db/installed',
  'usr/lib/apk/db/installed',
  'var/lib/apk/db/installed',
  pacmanFolder,
  portageFolder,
  ...opkgFiles,
  ...['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm', 'root/.rpmdb'].flatMap((folder) =>
    ['rpmdb.sqlite', 'Packages.db', 'Packages'].map((name) => `${folder}/${name}`),
  ),
] as const;
