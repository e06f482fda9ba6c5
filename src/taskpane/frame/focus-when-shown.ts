/** A ref that puts the focus on an element as it appears: where the button just pressed has gone. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
