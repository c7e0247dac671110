/** Rules of the store's scan, and ours: prefixed classes, Obsidian's variables only (no colours of our own). */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'declaration-no-important': true,
    'selector-pseudo-class-disallowed-list': ['has'],
    'declaration-block-no-duplicate-properties': true,
    'selector-class-pattern': [
      '^(differentia-|is-|mod-|theme-|clickable-icon$|tree-item|nav-|setting-item|search-|tooltip|markdown-|callout|suggestion-|menu-)',
      { message: 'Our classes begin with "differentia-"' },
    ],
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla'],
    'property-disallowed-list': [
      'left',
      'right',
      'margin-left',
      'margin-right',
      'padding-left',
      'padding-right',
      'border-left',
      'border-right',
      'text-decoration-thickness',
      'text-decoration-line',
    ],
    'declaration-property-value-disallowed-list': { 'text-align': ['left', 'right'] },
  },
};
