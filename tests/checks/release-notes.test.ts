import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../scripts/release-notes.mjs';

const changelog =
  '# Changelog\r\n\r\n## [Unreleased]\r\n\r\n## [0.2.0] - 2026-12-01\r\n### Added\r\n- A thing.\r\n\r\n## [0.1.0]\r\n- First.\r\n';

describe('notes of a release', () => {
  it('are the section of the version, to the next one', () => {
    expect(sectionOf(changelog, '0.2.0')).toBe('### Added\n- A thing.');
    expect(sectionOf(changelog, '0.1.0')).toBe('- First.');
  });

  it('are none where the section is missing or empty', () => {
    expect(sectionOf(changelog, '0.3.0')).toBeNull();
    expect(sectionOf(changelog, 'Unreleased')).toBeNull();
    expect(sectionOf(changelog, '0.2')).toBeNull();
  });
});
