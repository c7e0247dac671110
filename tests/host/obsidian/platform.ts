import type { O } from './api';
import { runtime } from './runtime';

/** Filled in when the page starts: a phone or a desktop. */
export const Platform: typeof O.Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

export function setPlatform(phone: boolean, mac: boolean): void {
  Object.assign(Platform, {
    isDesktop: !phone,
    isMobile: phone,
    isDesktopApp: !phone,
    isMobileApp: phone,
    isAndroidApp: phone,
    isPhone: phone,
    isMacOS: mac,
    isLinux: !phone && !mac,
  });
}

export function getLanguage(): string {
  return runtime.options.language;
}

/** Negative, zero or positive, as `a` is older, the same or newer. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function requireApiVersion(version: string): boolean {
  return compareVersions(runtime.options.appVersion, version) >= 0;
}
