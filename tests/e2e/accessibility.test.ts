import { describe, expect, it } from 'vitest';
import { SURFACES } from './every-surface';
import { shareVault, watchVaults } from './open-vault';
