// eslint-disable-next-line @typescript-eslint/unbound-method -- both are called with a `this` of their own
const unitOf: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);

/**
 * The code unit at a place inside a text, as `text.charCodeAt(at)` gives it. V8 looks a string's method up by the way
 * in which the string is stored (of one or two bytes, flat, a piece, joined, a name): a loop that meets more than four
 * of them asks a table for the method at every character. Here the method is bound, and its code goes into the loop.
 */
export function unitAt(text: string, at: number): number {
  return unitOf(text, at);
}
