import { createEngineServer, type EngineRequest, type EngineScheduler } from '../core/graph';

/** Turns that come at once: timers wait 4 ms each when they are nested, a channel does not. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => {
  waiting.shift()?.();
};

/** One tick a turn, so that a request never waits for more than that. */
const scheduler: EngineScheduler = {
  expired: () => true,
  next: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      turns.port2.postMessage(null);
    }),
  after(delayMs, run) {
    const timer = self.setTimeout(run, delayMs);
    return () => {
      self.clearTimeout(timer);
    };
  },
};

const serve = createEngineServer(
  {
    post(message, transfer) {
      self.postMessage(message, { transfer });
    },
  },
  scheduler,
);

self.onmessage = (event: MessageEvent<EngineRequest>) => {
  serve(event.data);
};
