// Starts the playground: the plugin over a vault, with the first note and the pane open. After a
// reload the layout is the one that was left.
const { options, note, command } = await (await fetch('/play.json')).json();
const isFirst = sessionStorage.getItem('playground') === null;
sessionStorage.setItem('playground', 'started');
await window.hostStart({ ...options, firstStart: isFirst });
if (isFirst) {
  if (note !== null) await window.hostControl.openNote(note, 'source', false);
  await window.hostControl.command(command);
}
window.addEventListener('pagehide', () => void window.hostControl.saveLayout());
