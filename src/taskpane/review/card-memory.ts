import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { usePlanTools } from './plan-tools';

/** What stays true of the cards while the plan under them is read again and they move from group to group. */
export interface CardMemory {
  readonly isOpen: (card: string) => boolean;
  readonly setOpen: (card: string, open: boolean) => void;
  /** Which place gets the focus once it is on the page again; null for none. */
  readonly wantFocus: (place: string | null) => void;
  /** Whether a place is the one wanted; it is asked once. */
  readonly takeFocus: (place: string) => boolean;
}

/** A memory of nothing yet. */
export function createCardMemory(): CardMemory {
  const open = new Set<string>();
  let wanted: string | null = null;
  return {
    isOpen: (card) => open.has(card),
    setOpen: (card, isOpen) => void (isOpen ? open.add(card) : open.delete(card)),
    wantFocus: (place) => {
      wanted = place;
    },
    takeFocus: (place) => {
      if (wanted !== place) return false;
      wanted = null;
      return true;
    },
  };
}

const MemoryContext = createContext<CardMemory>(createCardMemory());

/** Gives the memory to the cards inside. */
export const CardMemoryProvider = MemoryContext.Provider;

/** The memory of the cards. */
export const useCardMemory = (): CardMemory => useContext(MemoryContext);

/** Whether a card is open, remembered when it comes back elsewhere. */
export function useOpenCard(card: string): readonly [boolean, (open: boolean) => void] {
  const memory = useCardMemory();
  const [open, setOpen] = useState(() => memory.isOpen(card));
  const change = (next: boolean) => {
    memory.setOpen(card, next);
    setOpen(next);
  };
  return [open, change];
}

/** A ref for the element that gets the focus back after the plan was read again because of what was done there. */
export function useRefocus(place: string) {
  const memory = useCardMemory();
  const { plan } = usePlanTools();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (memory.takeFocus(place)) element.current?.focus();
  }, [memory, place, plan]);
  return element;
}
