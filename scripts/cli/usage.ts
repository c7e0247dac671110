export const usage = `usage: npm run --silent cli -- COMMAND VAULT [options]

VAULT is a folder of notes. Nothing in it is ever written.

  concepts   definitions, links and mentions    [--note PATH] [--mentions]
  compare    concepts side by side              [--concept NAME]… [--note PATH] [--min 0.5] [--sources LIST]
                                                [--implied] [--format json|markdown|csv|html]
  graph      how concepts hang together         [--format json|graphml|dot|mermaid|canvas|svg]
                                                [--around NAME [--depth N]] [--path A B]
  prompts    questions that the notes answer    [--note PATH]
  due        what a review would ask now        [--limit N]
  check      what is worth looking at

For all: --json  --settings FILE  --at ISO-TIME  --stats
`;
