import { labelledWords } from '../word-tables';

/** Verbs with the preposition behind them, `verb+preposition`, and what such a row is called. */
export const verbFrames: ReadonlyMap<string, string> = labelledWords(`
  Material=made+of made+from made+out built+of built+from carved+from carved+out woven+from woven+of knitted+from sewn+from cast+in cast+from forged+from moulded+from
  Composition=consists+of composed+of comprised+of made+up mixed+from mixed+with
  Habitat=lives+in lives+on lives+under lives+among lives+near found+in found+on found+near grows+in grows+on grows+along grows+under grows+near thrives+in thrives+on occurs+in
  Location=sits+in sits+on sits+under sits+behind sits+above sits+below sits+between sits+at stands+in stands+on lies+in lies+on lies+under lies+between lies+along lies+behind located+in located+on placed+in placed+on placed+under based+at hangs+in hangs+above held+at installed+in worn+on worn+under worn+over
  Diet=feeds+on fed+on grazes+on browses+on
  Prey=preys+on
  Power=runs+on powered+by powered+from works+off charged+from
  Origin=comes+from came+from derived+from descended+from originated+in native+to imported+from extracted+from obtained+from arises+from arises+in invented+in invented+by born+in
  Use=used+for used+in used+as used+to meant+for intended+for designed+for suited+to suited+for serves+as serves+for good+for ideal+for fit+for suitable+for reserved+for
  Serving=served+with served+in served+on
  Storage=stored+in stored+on stored+at stored+as kept+in kept+at kept+on saved+in saved+to
  Attachment=attached+to attached+by attached+with fixed+to fixed+with fixed+by sticks+to fastened+with fastened+by joined+by joined+with glued+to
  Government=ruled+by governed+by
  Ownership=owned+by belongs+to
  Payment=paid+by paid+for paid+in paid+to paid+at
  Basis=based+on rests+on relies+on
  Direction=faces+to points+to points+towards turns+to opens+to opens+into flows+into flows+from flows+to
  Cause=caused+by due+to results+from triggered+by brought+by
  Spread=spreads+by spreads+through passed+through transmitted+by transmitted+through
  Measurement=measured+in measured+by measured+with measured+at
  Speed=moves+at travels+at
  Start=starts+in starts+at starts+with starts+from begins+in begins+at begins+with
  Ending=ends+in ends+at ends+with
  Responsibility=responsible+for answers+for
  Reaction=reacts+to reacts+with responds+to
  Needs=needs+to
  Attachment style=tied+to tied+with
  Treatment=treated+with treated+by
`);
