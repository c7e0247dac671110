/** How a page of the host is started; the driver and the playground send it. */
export interface HostOptions {
  /** Name of the disk on the server. */
  readonly disk: string;
  /** Name of the plugin on the server. */
  readonly plugin: string;
  readonly theme: 'light' | 'dark';
  readonly phone: boolean;
  /** The computer is a Mac. */
  readonly mac?: boolean;
  readonly language: string;
  readonly appVersion: string;
  /** False in the very first start of a vault: then `onUserEnable` is called. */
  readonly firstStart: boolean;
  /** True when the metadata of all notes are known before the plugin starts. */
  readonly warm: boolean;
  /** Unknown members throw for the plugin's own classes too, not only for the host's. */
  readonly strictSubclasses: boolean;
  readonly vaultName: string;
  /** Modules of the desktop are there: only for builds of other plugins that need them. */
  readonly desktopModules?: boolean;
  /** The core plugin Bases is off. */
  readonly withoutBases?: boolean;
  /** Reload when the server says so. */
  readonly watch: boolean;
}

/** Above this number of notes, metadata are parsed only when asked for. */
export const parseAllLimit = 500;
