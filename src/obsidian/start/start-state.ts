import type { DifferentiaApp } from '../../app/app';
import type { StartPicture } from '../../app/start/start-picture';
import type { StartState } from '../../ui/start/start-state';
import { progressState, sourceState } from '../shown-state';

/** What the page shows of a picture that was gathered; `gathering` says that another one is under way. */
export function startState(app: DifferentiaApp, picture: StartPicture, gathering: boolean): StartState {
  const { notes, concepts, definitions, unread, terms, question } = picture;
  return {
    notes,
    concepts,
    definitions,
    unread,
    pairs: picture.pairs.map(({ pair: { concepts: keys, why, evidence }, names }) => {
      const [place] = evidence;
      return { keys, names, why, source: place === undefined ? null : sourceState(app, place) };
    }),
    question:
      question === null
        ? null
        : {
            question: question.question,
            answer: question.answer,
            source: sourceState(app, question.evidence),
          },
    terms,
    progress: progressState(app),
    gathering: gathering || !app.pairs.isOfNow,
    journalFolder: app.settings.settings.journal.folder,
  };
}
