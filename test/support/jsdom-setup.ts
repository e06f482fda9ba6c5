/** Fluent's MessageBar measures itself; jsdom has no ResizeObserver. */
class SilentResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= SilentResizeObserver as typeof ResizeObserver;
