import { openApp } from './app/app';
import { definePlugin } from './obsidian/plugin';

/** The plugin as the app loads it. */
export default definePlugin(openApp);
