// Much work in small pieces: between two of them the browser answers whoever presses or scrolls already.

const BREATH = 8; // milliseconds at a desk, four times as many on a phone: no press waits for longer
const begun = { at: -Infinity };

/** Let the browser do what waits, if it has not for a while. */
export async function breathe() {
  if (performance.now() - begun.at < BREATH) return;
  await new Promise((resolve) => { setTimeout(resolve); });
  begun.at = performance.now();
}

/**
 * Do one thing after the other, as long as they are wanted.
 * @param {(() => void)[]} acts @param {AbortSignal} signal
 */
export async function inTurns(acts, signal) {
  for (const act of acts) {
    await breathe();
    if (signal.aborted) return;
    act();
  }
}
