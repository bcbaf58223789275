// Splits long work into small pieces, between which the browser can handle presses and scrolling.

const BREATH = 8; // milliseconds of work between two pauses on a desktop, four times as many on a phone: no press waits longer
const begun = { at: -Infinity };

/** Let the browser handle waiting events, if the last pause was more than `BREATH` ago. */
export async function breathe() {
  if (performance.now() - begun.at < BREATH) return;
  await new Promise((resolve) => { setTimeout(resolve); });
  begun.at = performance.now();
}

/**
 * Call one function after the other, with pauses, until the signal is aborted.
 * @param {(() => void)[]} acts @param {AbortSignal} signal
 */
export async function inTurns(acts, signal) {
  for (const act of acts) {
    await breathe();
    if (signal.aborted) return;
    act();
  }
}
