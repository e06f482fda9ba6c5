import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before this appeared: a dialog taken away as a whole cannot do so itself. */
export function useFocusBackAtEnd(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After Fluent has let go of the page behind the dialog.
      setTimeout(() => before instanceof HTMLElement && before.isConnected && before.focus(), 0);
    },
    [before],
  );
}
